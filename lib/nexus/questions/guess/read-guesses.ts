import { loadCv } from '#lib/cv/load-cv.ts'
import { readRows } from '#lib/cv/read-rows.ts'
import type { FormValues } from '#lib/entities/kit/form-values.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import type { Entry } from '../../entries/entry.ts'
import { readEntries } from '../../entries/read-entries.ts'
import type { Asked } from '../open-questions.ts'
import { type Guess, guessEntry, namedAs } from './guess-entry.ts'

/** What the CV says in each language, in one statement; nothing where it cannot be read. */
async function entriesIn(): Promise<(locale: Locale) => Entry[]> {
  const rows = await readRows()
  const read = async (locale: Locale) => {
    const cv = await loadCv(locale, () => Promise.resolve(rows))
    return [locale, cv.ok && cv.value ? readEntries(cv.value) : []] as const
  }
  const known = new Map(await Promise.all(locales.map(read)))
  return locale => known.get(locale) ?? []
}

/** What each question asks to be added to the CV, null where nothing shows it. */
export async function readGuesses(asked: readonly Asked[]): Promise<(Guess | null)[]> {
  const entries = await entriesIn()
  const now = new Date()
  return asked.map(one => guessEntry(one, entries(one.locale), now))
}

/** What the form of an entity begins with when it is opened for a question. */
export async function presetFor(entity: EntityName, asked: Asked | null): Promise<FormValues> {
  if (asked === null) return {}
  if (entity === 'saved-answers')
    return { [`question.${asked.locale}`]: asked.question.replace(/\s+/g, ' ').trim() }
  const [guess] = await readGuesses([asked])
  if (!guess) return {}
  const { name: text, isProper } = guess
  return guess.entity === entity ? guess.values : namedAs(entity, { text, isProper }, asked.locale)
}
