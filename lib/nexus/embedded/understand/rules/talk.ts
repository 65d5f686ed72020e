import type { Entry } from '../../../entries/entry.ts'
import { vocabularyOf } from '../../../language/spelling.ts'
import { wordsOf } from '../../../language/stop-words.ts'
import { nearestIntent } from '../nearest.ts'
import type { Reading } from '../plan.ts'
import { isCueWord } from '../read-cues.ts'
import { hasAny, pick, type Rule } from './rule.ts'

const maxChatter = 8

/** Only what is nothing but chatter: "hi, does he know Go?" is a question. */
export const chatter: Rule = reading => {
  if (hasAny(reading, 'identity')) return { kind: 'chatter', about: 'identity' }
  if (hasAny(reading, 'abilities')) return { kind: 'chatter', about: 'abilities' }
  const isShort = wordsOf(reading.question).length <= maxChatter && reading.mentions.length === 0
  const about = (['greeting', 'thanks', 'bye'] as const).find(cue => reading.cues.has(cue))
  const asks = hasAny(
    reading,
    'job',
    'projects',
    'studies',
    'contact',
    'email',
    'availability',
    'place',
    'who',
    'file',
  )
  return about && isShort && !asks && reading.words.length <= 2 ? { kind: 'chatter', about } : null
}

const privateLife = ['private', 'pay']
const minPrivate = 0.45

/** "Has he taught kids to code" asks for no private matter: it says more that the CV knows, and not in that way. */
function asksOfWork({ words, pattern, locale }: Reading, entries: readonly Entry[]): boolean {
  const nearest = nearestIntent(pattern, locale)
  if (nearest && privateLife.includes(nearest.intent) && nearest.score >= minPrivate) return false
  const vocabulary = vocabularyOf(entries)
  const beside = words.filter(word => !isCueWord(word, 'unsaid', locale))
  return beside.length > 0 && beside.some(word => vocabulary.has(word))
}

export const unsaid: Rule = (reading, entries) => {
  if (hasAny(reading, 'whyLeft') && !hasAny(reading, 'studies', 'degree'))
    return { kind: 'whyLeft', employer: pick(reading, 'employer')[0] ?? null }
  return hasAny(reading, 'unsaid') && !asksOfWork(reading, entries) ? { kind: 'unsaid' } : null
}

export const reach: Rule = reading => {
  if (hasAny(reading, 'phone')) return { kind: 'contact', of: 'phone' }
  if (hasAny(reading, 'email')) return { kind: 'contact', of: 'email' }
  if (hasAny(reading, 'contact')) return { kind: 'contact', of: 'all' }
  return hasAny(reading, 'file') && pick(reading, 'project').length === 0 ? { kind: 'file' } : null
}

/** A profile elsewhere by its name; how many follow it there is not in a CV. */
export const links: Rule = reading => {
  const found = pick(reading, 'link')
  const isAlone = reading.mentions.length === found.length
  if (found.length === 0 || !isAlone) return null
  return hasAny(reading, 'count') ? { kind: 'unsaid' } : { kind: 'links', links: found }
}

export const spoken: Rule = reading => {
  const isOther = hasAny(reading, 'publications', 'testimonials', 'permit', 'place', 'studies')
  if (isOther && !hasAny(reading, 'spoken')) return null
  const isCode = hasAny(reading, 'everySkill') && /\b(program\w*|codigo|coding|code)\b/.test(reading.plain)
  if (isCode) return null
  const isAll = hasAny(reading, 'spoken')
  return isAll || reading.languages.length > 0
    ? { kind: 'spoken', languages: reading.languages, isAll }
    : null
}

const personal = ['availability', 'permit', 'timeZone', 'remote', 'place'] as const

export const person: Rule = reading => {
  if (hasAny(reading, 'studies', 'volunteering', 'publications')) return null
  const of = personal.filter(cue => reading.cues.has(cue))
  return of.length > 0 && reading.span === null ? { kind: 'person', of } : null
}

export const who: Rule = reading => (hasAny(reading, 'who') ? { kind: 'person', of: ['who'] } : null)
