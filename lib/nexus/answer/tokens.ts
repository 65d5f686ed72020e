import type { LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { chatLimits } from '#lib/limits.ts'
import type { Turn } from './answer.ts'

const bytesOf = (text: string) => Buffer.byteLength(text)

/** About how many tokens a text of the three languages has; rather more than less. */
export const countTokens = (text: string): number => Math.ceil(bytesOf(text) / 3)

/**
 * More tokens than a call can have: what visitors write may be anything, down to a token for each byte; what is
 * ours is prose and JSON.
 */
export function mostTokens({ prompt, tools }: Pick<LanguageModelV4CallOptions, 'prompt' | 'tools'>): number {
  const own = prompt.filter(({ role }) => role === 'system' || role === 'tool')
  const theirs = prompt.filter(({ role }) => role === 'user' || role === 'assistant')
  const frame = 100 + 20 * prompt.length
  const ours = bytesOf(JSON.stringify(own)) + bytesOf(JSON.stringify(tools ?? []))
  return frame + Math.ceil(ours / 2) + bytesOf(JSON.stringify(theirs))
}

/** The latest of what was said before, as much as the budget of tokens holds; it begins with a question. */
export function cutHistory(earlier: readonly Turn[], maxTokens = chatLimits.maxHistoryTokens): Turn[] {
  let left = maxTokens
  const kept = earlier.toReversed().map(turn => {
    left -= countTokens(turn.text)
    return left >= 0 ? turn : null
  })
  const cut = kept.indexOf(null)
  const latest = earlier.slice(cut === -1 ? 0 : earlier.length - cut)
  const start = latest.findIndex(({ role }) => role === 'user')
  return start === -1 ? [] : latest.slice(start)
}
