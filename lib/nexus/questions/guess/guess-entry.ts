import { descriptions } from '#lib/entities/descriptions/index.ts'
import { isLocalised } from '#lib/entities/kit/describe.ts'
import type { FormValues } from '#lib/entities/kit/form-values.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { choosePlan } from '../../embedded/understand/choose-plan.ts'
import type { Plan, Reading } from '../../embedded/understand/plan.ts'
import { readQuestion } from '../../embedded/understand/read-question.ts'
import { nameLanguage } from '../../embedded/understand/spoken-languages.ts'
import type { Entry } from '../../entries/entry.ts'
import { vocabularyOf } from '../../language/spelling.ts'
import { wordsOf } from '../../language/stop-words.ts'
import { type Named, nameIn } from './name-in.ts'
import { signs } from './signs.ts'

/** What to add to the CV so that it says what was asked; `values` are what its form begins with. */
export type Guess = { entity: EntityName; name: string; isProper: boolean; values: FormValues }

type Asked = { question: string; locale: Locale }

/** Nothing to add an entry for: no CV says it, or it is said elsewhere. */
const nothingToAdd: Plan['kind'][] = ['chatter', 'saved', 'unsaid', 'whyLeft', 'contact', 'file', 'person']

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function spokenLanguage(code: string, locale: Locale): Guess {
  const names = locales.map(each => [`language.${each}`, titled(nameLanguage(code, each))])
  const name = titled(nameLanguage(code, locale))
  return {
    entity: 'spoken-languages',
    name,
    isProper: true,
    values: { ...Object.fromEntries(names), code },
  }
}

/** What a form of an entity begins with, where a name is all that is known. */
export function namedAs(entity: EntityName, { text, isProper }: Named, locale: Locale): FormValues {
  const { title, fields } = descriptions[entity]
  const field = fields[title]
  if (field === undefined || !isLocalised(field)) return { [title]: text }
  return Object.fromEntries((isProper ? locales : [locale]).map(each => [`${title}.${each}`, text]))
}

const schoolBefore = /(?:\b(?:at|from|na|no|em|en|en el|en la|pel[ao]|por)|@)\s*$/

const degree = /^(ph\.? ?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|master|bachelor)\.?$/i

/** A school that somebody is asked to have been at is no field of study. */
function study(name: Named, { question, locale }: Reading): FormValues {
  const before = plainText(question.slice(0, Math.max(0, question.indexOf(name.text))))
  if (degree.test(name.text)) return { [`studyType.${locale}`]: name.text }
  if (name.isProper && schoolBefore.test(before)) return { institution: name.text }
  return namedAs('education', { ...name, isProper: false }, locale)
}

/** Of these the CV lacks the name itself; of others perhaps a certificate in what it knows. */
const mustBeNew: EntityName[] = ['skills', 'employers', 'projects', 'interests', 'spoken-languages']

const isNew = (name: string, entries: readonly Entry[]) => {
  const vocabulary = vocabularyOf(entries)
  return wordsOf(name).some(word => !vocabulary.has(word))
}

/** What somebody would do stands in no CV. */
const supposed = /\b(would (he|she|they|you)|harias?|faria)\b/

/** "Elixir?", "and Elixir?": such a question is about a skill more often than about anything else. */
const barely = /^((what about|how about|and|any|y|e|que tal|algun[ao]?|algum[ao]?) )?\S+$/

function entityOf({ plain, cues, words }: Reading): EntityName | null {
  const sign = signs.find(
    one => one.cues?.some(cue => cues.has(cue)) === true || one.words?.test(plain) === true,
  )
  if (sign) return sign.entity
  return words.length === 1 && barely.test(wordsOf(plain).join(' ')) ? 'skills' : null
}

/** Which entry would answer a question that the CV in `entries` does not; null where nothing shows it. */
export function guessEntry({ question, locale }: Asked, entries: readonly Entry[], now: Date): Guess | null {
  const reading = readQuestion(question, { entries, locale, now })
  const plan = choosePlan(reading, entries)
  if (nothingToAdd.includes(plan.kind) || supposed.test(reading.plain)) return null
  if (plan.kind === 'spoken') {
    const known = entries.flatMap(({ kind, words }) => (kind === 'language' ? words : []))
    const code = plan.languages.find(one => !known.some(spoken => spoken.startsWith(one)))
    return code === undefined ? null : spokenLanguage(code, locale)
  }
  const entity = entityOf(reading)
  const name = entity && nameIn(reading, entries)
  if (!entity || !name || (mustBeNew.includes(entity) && !isNew(name.text, entries))) return null
  const values = entity === 'education' ? study(name, reading) : namedAs(entity, name, locale)
  return { entity, name: name.text, isProper: name.isProper, values }
}
