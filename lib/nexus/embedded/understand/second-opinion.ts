import type { CitableKind, Entry } from '../../entries/entry.ts'
import { wordsOf } from '../../language/stop-words.ts'
import { fitOf } from './fit.ts'
import type { Plan, Reading } from './plan.ts'
import { readCues, withoutHints } from './read-cues.ts'

/** So much of a question must stand elsewhere in the CV for a hint to be taken for chance; less of a hint at work. */
const minRelevance = { list: 0.65, jobs: 0.48 }
const minBeside = 0.6
/** What the plan's own entries may cover beside the best. */
const clearly = 0.8

/** The kinds of entries that a plan answers from; null for a plan that rests on more than a hint. */
function kindsOf(plan: Plan): readonly CitableKind[] | null {
  if (plan.kind === 'list' && plan.chosen.length === 0 && plan.unknown.length === 0) return plan.kinds
  return plan.kind === 'jobs' && plan.of === 'list' ? [] : null
}

/** What a question says beyond the words that hint at something. */
function besideHints({ words, plain, cues, locale }: Reading): string[] {
  const left = new Set(wordsOf(withoutHints(plain, locale, cues)))
  return words.filter(word => left.has(word) && readCues(word, locale).size === 0)
}

/** Whether a plan was made of a hint alone in a question that says more: the search is asked, too. */
export const isHintOnly = (plan: Plan, reading: Reading): boolean =>
  kindsOf(plan) !== null &&
  reading.mentions.length === 0 &&
  reading.span === null &&
  reading.strangers.length === 0 &&
  besideHints(reading).length > 0

type Hit = { entry: Entry; relevance: number }

/** Whether what the search found answers better than the hint: "did he get a company off its spreadsheets". */
export function isBetterFound(plan: Plan, reading: Reading, found: readonly Hit[]): boolean {
  const hits = found.filter(({ entry }) => entry.kind !== 'document')
  const [best] = hits
  const kinds = kindsOf(plan)
  if (best === undefined || kinds === null || !isHintOnly(plan, reading)) return false
  const own = hits.find(({ entry }) => kinds.includes(entry.kind))
  if (
    best.relevance < minRelevance[plan.kind === 'jobs' ? 'jobs' : 'list'] ||
    (own && own.relevance >= best.relevance * clearly)
  )
    return false
  return fitOf(besideHints(reading), best.entry, reading.locale) >= minBeside
}
