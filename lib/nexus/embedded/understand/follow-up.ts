import type { Entry } from '../../entries/entry.ts'
import { employerOf, latestFirst, rolesOf } from './careers.ts'
import { choosePlan } from './choose-plan.ts'
import type { Cue } from './cue.ts'
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
  if (before === null || !isFollowUp(reading, entries)) return reading
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
