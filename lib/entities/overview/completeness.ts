import { type Locale, locales } from '#lib/i18n/locales.ts'
import { descriptions } from '../descriptions/index.ts'
import { isLocalised } from '../kit/describe.ts'
import { type Mark, marksIn, writtenIn } from '../kit/translations.ts'
import type { OwnedEntry, OwnerEntries } from '../owner-entries.ts'

/** How far the CV is in one language, and which of its entries are not. */
export type LanguageState = {
  locale: Locale
  written: number
  total: number
  older: number
  lacking: OwnedEntry[]
  outdated: OwnedEntry[]
}

const isWritten = (stored: unknown) => locales.some(each => writtenIn(stored, each) !== undefined)

/** The fields of an entry that are written in any language, with their marks in this one. */
function marksOf(entry: OwnedEntry, locale: Locale, main: Locale): Mark[] {
  const { fields } = descriptions[entry.entity]
  const written = Object.entries(fields)
    .filter(([name, field]) => isLocalised(field) && isWritten(entry.values[name]))
    .map(([name]) => name)
  return marksIn(descriptions[entry.entity], entry, locale, main)
    .filter(({ name }) => written.includes(name))
    .map(({ mark }) => mark)
}

function stateIn(locale: Locale, entries: OwnedEntry[], main: Locale): LanguageState {
  const marked = entries.map(entry => ({ entry, marks: marksOf(entry, locale, main) }))
  const all = marked.flatMap(({ marks }) => marks)
  const having = (mark: Mark) => marked.filter(({ marks }) => marks.includes(mark)).map(({ entry }) => entry)
  return {
    locale,
    total: all.length,
    written: all.filter(mark => mark !== 'missing').length,
    older: all.filter(mark => mark === 'older').length,
    lacking: having('missing'),
    outdated: having('older'),
  }
}

/** Each language of the CV, drafts included. */
export function languageStates({ entries, main }: OwnerEntries): LanguageState[] {
  const all = Object.values(entries).flat()
  return locales.map(locale => stateIn(locale, all, main))
}
