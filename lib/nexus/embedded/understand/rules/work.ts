import type { CitableKind } from '../../../entries/entry.ts'
import type { Reading } from '../plan.ts'
import { isCueWord } from '../read-cues.ts'
import { listing } from './lists.ts'
import { hasAny, pick, type Rule } from './rule.ts'

/** A list that holds what is named beside its kind, such as a talk about a skill. */
const listOfNamed: Rule = (reading, entries) => {
  if (hasAny(reading, 'duration')) return null
  const list = listing(reading, entries)
  return list?.kind === 'list' && list.chosen.length > 0 && list.chosen.length < 4 ? list : null
}

export const skills: Rule = (reading, entries) => {
  const found = pick(reading, 'skill')
  if (found.length === 0 || pick(reading, 'project').length > 0) return null
  if (hasAny(reading, 'certificates', 'publications', 'awards', 'testimonials', 'volunteering')) {
    const list = listOfNamed(reading, entries)
    if (list) return list
  }
  const plan = {
    kind: 'skills',
    skills: found,
    employer: pick(reading, 'employer')[0] ?? null,
    span: reading.span,
  } as const
  if (found.length > 1 && hasAny(reading, 'compare')) return { ...plan, of: 'compare' }
  return {
    ...plan,
    of: hasAny(reading, 'projects') && !hasAny(reading, 'duration') ? 'projects' : 'evidence',
  }
}

export const projects: Rule = reading => {
  const found = pick(reading, 'project')
  if (found.length === 0) return null
  return { kind: 'projects', projects: found, of: found.length > 1 ? 'compare' : 'about' }
}

const aboutCompany =
  /\b(what (is|kind of|sort of|does .{1,30} do$)|how (big|large|many (people|employees))|size of|que (es|tipo de|hace)|a que se dedica|cuant[oa]s? (gente|personas|empleados|asociados)|que tan grande|tamano|o que (e|faz)|que tipo de|quantas pessoas|quantos (funcionarios|cooperados)|tamanho)\b/

function aspectOf(reading: Reading): 'duration' | 'about' | 'work' {
  if (hasAny(reading, 'duration')) return 'duration'
  return aboutCompany.test(reading.plain) && !hasAny(reading, 'current') ? 'about' : 'work'
}

/** What came before or after, and what was built there. */
const besideEmployer: Rule = (reading, entries) => {
  const [employer] = pick(reading, 'employer')
  if (employer === undefined) return null
  const side = (['before', 'after'] as const).find(cue => reading.cues.has(cue))
  if (side && !reading.span) return { kind: 'beside', employer, of: side }
  if (!hasAny(reading, 'projects') || hasAny(reading, 'duration')) return null
  const chosen = entries.filter(({ kind, by }) => kind === 'project' && by === employer.by)
  return chosen.length > 0 ? { kind: 'list', kinds: ['project'], of: 'list', chosen, unknown: [] } : null
}

export const employers: Rule = (reading, entries) => {
  const found = pick(reading, 'employer')
  if (found.length === 0) return null
  if (found.length > 1 && hasAny(reading, 'compare', 'duration', 'before', 'after', 'first')) {
    return { kind: 'employers', employers: found, of: 'compare', span: null }
  }
  const beside = besideEmployer(reading, entries)
  if (beside) return beside
  return { kind: 'employers', employers: found, of: aspectOf(reading), span: reading.span }
}

const order = ['longest', 'previous', 'first', 'current'] as const

/** "How many years": of all work together, unless something else is named. */
const sums: Rule = reading => {
  const isWhole = hasAny(reading, 'career') || reading.words.length <= 1
  if (hasAny(reading, 'duration') && (isWhole || hasAny(reading, 'job'))) return { kind: 'jobs', of: 'total' }
  return hasAny(reading, 'count') && hasAny(reading, 'job', 'employers')
    ? { kind: 'jobs', of: 'count' }
    : null
}

export const jobs: Rule = (reading, entries) => {
  if (hasAny(reading, 'projects') && !hasAny(reading, 'employers')) return null
  const of = order.find(cue => reading.cues.has(cue))
  if (of && hasAny(reading, 'job', 'employers', 'career')) return { kind: 'jobs', of }
  const isOther = (word: string) =>
    !(['employers', 'job'] as const).some(cue => isCueWord(word, cue, reading.locale))
  const beside = reading.words.filter(isOther)
  const isList = hasAny(reading, 'employers') && reading.strangers.length === 0 && beside.length <= 1
  return sums(reading, entries) ?? (isList ? { kind: 'jobs', of: 'list' } : null)
}

const timed: CitableKind[] = ['role', 'project', 'education', 'volunteering']

export const inTime: Rule = reading => {
  if (reading.span === null || reading.strangers.length > 0) return null
  if (hasAny(reading, 'projects')) return { kind: 'span', span: reading.span, kinds: ['project'] }
  const kinds = hasAny(reading, 'job', 'employers') ? (['role', 'volunteering'] as const) : timed
  return { kind: 'span', span: reading.span, kinds: [...kinds] }
}
