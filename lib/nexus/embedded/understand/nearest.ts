import type { Locale } from '#lib/i18n/locales.ts'
import { isMistyped } from '../../language/edit-distance.ts'
import { isSameStem } from '../../language/stem.ts'
import { isStopWordAnywhere } from '../../language/stop-words.ts'
import { type Examples, examplesIn } from './examples/examples.ts'

/**
 * How sure it is that a question asks for something, from 0 to 1, and how far the next best is behind; `isWhole`
 * where every word of it that is more than grammar stands in some phrasing.
 */
export type Nearest = { intent: string; score: number; margin: number; isWhole: boolean }

const stemShare = 0.9
const slipShare = 0.8
const minStemLength = 4
/** A word of grammar that no phrasing has says little; any other may be what the question is about. */
const unknownGrammar = 0.25

function likeness(asked: string, known: string): number {
  if (asked === known) return 1
  if (asked.startsWith('~') || known.startsWith('~')) return 0
  if (asked.length >= minStemLength && isSameStem(asked, known)) return stemShare
  return isMistyped(asked, known) ? slipShare : 0
}

type Asked = { weight: number; met: Map<string, number> }

/** What a word of the question weighs and which words of the phrasings it meets. */
function weighWord(word: string, { weights, rarest }: Examples): Asked {
  const exact = weights.get(word)
  const met = new Map<string, number>()
  for (const known of weights.keys()) {
    const like = likeness(word, known)
    if (like > 0) met.set(known, like)
  }
  if (exact !== undefined) return { weight: exact, met }
  const alike = [...met.keys()].map(known => weights.get(known) ?? 0)
  if (alike.length > 0) return { weight: Math.max(...alike), met }
  return { weight: isStopWordAnywhere(word) ? unknownGrammar : rarest, met }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** The harmonic mean of how much of the question a phrasing says and how much of the phrasing it is. */
function scoreOf(asked: readonly Asked[], words: readonly string[], { weights }: Examples): number {
  const said = sum(
    asked.map(({ weight, met }) => weight * Math.max(0, ...words.map(word => met.get(word) ?? 0))),
  )
  const meant = words.map(word => {
    const best = Math.max(0, ...asked.map(({ met }) => met.get(word) ?? 0))
    return (weights.get(word) ?? 0) * best
  })
  const whole = sum(asked.map(({ weight }) => weight))
  const length = sum(words.map(word => weights.get(word) ?? 0))
  const [share, coverage] = [said / whole, sum(meant) / length]
  return share + coverage === 0 ? 0 : (2 * share * coverage) / (share + coverage)
}

/** The intent whose phrasings a question is most like; deterministic, null for a question without words. */
export function nearestIntent(pattern: readonly string[], locale: Locale): Nearest | null {
  const examples = examplesIn(locale)
  const asked = [...new Set(pattern)].map(word => weighWord(word, examples))
  if (asked.length === 0) return null
  const best = new Map<string, number>()
  for (const { intent, words } of examples.all) {
    const score = scoreOf(asked, words, examples)
    best.set(intent, Math.max(score, best.get(intent) ?? 0))
  }
  const [first, next] = [...best].sort(([, a], [, b]) => b - a)
  const isWhole = asked.every(({ met, weight }) => met.size > 0 || weight === unknownGrammar)
  return first ? { intent: first[0], score: first[1], margin: first[1] - (next?.[1] ?? 0), isWhole } : null
}
