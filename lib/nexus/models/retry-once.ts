import { setTimeout as pause } from 'node:timers/promises'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { wrapLanguageModel } from 'ai'
import { refusedWith } from './refused.ts'

const patienceMs = 1_000
const shortestPauseMs = 300

/** How long to wait before asking again, in milliseconds; null when that is not worth it. */
function pauseBefore(error: unknown, triedForMs: number): number | null {
  const refused = refusedWith(error)
  if (refused === null || !refused.isRetryable || triedForMs > patienceMs) return null
  return refused.retryAfterMs > patienceMs ? null : Math.max(shortestPauseMs, refused.retryAfterMs)
}

/** Asks a provider that refused at once a second time, soon; visitors do not wait for more than that. */
export function retryOnce(model: LanguageModelV4): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      wrapStream: async ({ doStream, params: { abortSignal } }) => {
        const from = performance.now()
        try {
          return await doStream()
        } catch (error) {
          const pauseMs = pauseBefore(error, performance.now() - from)
          if (pauseMs === null) throw error
          await pause(pauseMs, undefined, abortSignal ? { signal: abortSignal } : {})
          return await doStream()
        }
      },
    },
  })
}
