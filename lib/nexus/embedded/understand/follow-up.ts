import type { CitableKind, Entry } from '../../entries/entry.ts'
import { employerOf, latestFirst, rolesOf } from './careers.ts'
import { choosePlan } from './choose-plan.ts'
import type { Cue } from './cue.ts'
import { fitOf } from './fit.ts'
import { overlapsSpan } from './overlaps.ts'
import type { Plan, Reading } from './plan.ts'

/** Hints that hold for a whole conversation's thread, such as "how long" in "and Rust?". */
const carried: Cue[] = [
  'duration',
  'projects',
  'studies',
  'certificates',
  'publications',
  'spoken',
  'before',
  'after',
  'compare',
]
const maxWords = 4

/** What a plan was about, for "there" and "that one" of the next question. */
function referentsOf(plan: Plan, entries: readonly Entry[]): Entry[] {
  if (plan.kind === 'projects') return plan.projects
  if (plan.kind === 'skills') return plan.skills
  if (plan.kind === 'employers') return plan.employers
  if (plan.kind === 'whyLeft') return plan.employer ? [plan.employer] : []
  if (plan.kind === 'list') return plan.chosen
  const latest = latestFirst(rolesOf(entries))
  if (plan.kind === 'beside') return [plan.employer]
  if (plan.kind !== 'jobs') return []
  const role = plan.of === 'first' ? latest.at(-1) : latest[0]
  return [employerOf(entries, role)].filter(employer => employer !== undefined)
}

/** "The one about trains", "la que entró como junior", "a de 2021". */
const anotherOne =
  /^\W*(?:(?:y|e|and|what about|how about) )?(?:(?:el|la|los|las) (?:de|del|que|otr)|(?:a|as|os|o) (?:de|do|da|dos|das|outr)|a que |the (?:one|ones|other)\b|which one)/

const chosenAmong: CitableKind[] = [
  ...(['project', 'education', 'certificate', 'award', 'publication'] as const),
  ...(['volunteering', 'interest', 'testimonial'] as const),
]

/** The kind of entries that a plan was about, for "and the one about trains?". */
function kindOf(plan: Plan): CitableKind | undefined {
  if (plan.kind === 'projects') return 'project'
  if (plan.kind === 'skills' && plan.of === 'projects') return 'project'
  return plan.kind === 'list' ? chosenAmong.find(kind => plan.kinds.includes(kind)) : undefined
}

/** The one entry of the kind asked about before that the words or the year of a question fit best. */
function oneOfThose(
  { words, span, locale }: Reading,
  kind: CitableKind,
  entries: readonly Entry[],
): Entry | undefined {
  const all = entries.filter(entry => entry.kind === kind)
  const then = span ? all.filter(entry => overlapsSpan(entry, span)) : all
  if (span && then.length === 1) return then[0]
  const scores = then.map(entry => ({ entry, score: fitOf(words, entry, locale) }))
  const [best, next] = scores.sort((a, b) => b.score - a.score)
  return best && best.score >= 1 && best.score > (next?.score ?? 0) ? best.entry : undefined
}

/** The one thing asked about before, where it says all that a question asks and nothing else is called by a name. */
function subjectKept(reading: Reading, before: Reading, entries: readonly Entry[]): Entry | undefined {
  const [subject, ...more] = referentsOf(choosePlan(before, entries), entries)
  if (subject === undefined || more.length > 0 || subject.texts.length === 0 || reading.words.length < 2)
    return undefined
  const isOther = reading.mentions.flat().some(({ kind }) => kind !== 'skill' && kind !== subject.kind)
  const isSameKind = reading.mentions.flat().some(({ kind }) => kind === subject.kind)
  if (isOther || isSameKind || reading.span !== null) return undefined
  return fitOf(reading.words, subject, reading.locale) === reading.words.length ? subject : undefined
}

/** It says so, or is short and makes no sense alone. */
function isFollowUp(reading: Reading, entries: readonly Entry[]): boolean {
  const { cues, mentions, words } = reading
  if (cues.has('followUp')) return mentions.length === 0 || words.length <= maxWords
  if (mentions.length > 0 || words.length >= maxWords) return false
  const { kind } = choosePlan(reading, entries)
  return kind === 'search' || (kind === 'jobs' && words.length <= 1)
}

/** A question that leans on the one before it, with what that was about filled in. */
export function resolveFollowUp(
  reading: Reading,
  before: Reading | null,
  entries: readonly Entry[],
): Reading {
  if (before === null) return reading
  const subject = subjectKept(reading, before, entries)
  if (subject) return { ...reading, mentions: [[subject]] }
  if (!isFollowUp(reading, entries)) return reading
  const kind = kindOf(choosePlan(before, entries))
  const isOpen = referentsOf(choosePlan(before, entries), entries).length !== 1
  const asksWhich = kind && reading.mentions.length === 0 && (isOpen || anotherOne.test(reading.plain))
  const one = asksWhich ? oneOfThose(reading, kind, entries) : undefined
  if (one) return { ...reading, mentions: [[one]], span: null }
  const cuesBefore = carried.filter(cue => before.cues.has(cue))
  if (reading.mentions.length > 0) {
    return { ...reading, cues: new Set([...reading.cues, ...cuesBefore]) }
  }
  const carriedOn = { ...reading, cues: new Set([...reading.cues, ...cuesBefore]) }
  const plan = choosePlan(carriedOn, entries)
  if (plan.kind === 'list' && plan.chosen.length > 0) return carriedOn
  const referents = referentsOf(choosePlan(before, entries), entries)
  return { ...reading, mentions: referents.map(entry => [entry]) }
}
