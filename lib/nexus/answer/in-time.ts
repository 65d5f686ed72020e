import { TooLateError, withDeadline } from '#lib/deadline.ts'
import type { Pace } from '#lib/limits.ts'

/** What `inTime` says of itself: that it takes long, and that it goes on again. */
export type Waiting = { type: 'waiting'; isSlow: boolean }

const outlived = Symbol('outlived')

async function orOutlived<Value>(
  work: Promise<Value>,
  milliseconds: number,
): Promise<Value | typeof outlived> {
  try {
    return await withDeadline(work, milliseconds)
  } catch (error) {
    if (error instanceof TooLateError) return outlived
    throw error
  }
}

/** After a piece of text the next follows soon; everything else may take as long as the first sign. */
const isText = ({ type }: { type: string }) => type === 'text-delta' || type === 'reasoning-delta'

/**
 * The parts of a stream as long as they come in time, else a `TooLateError`. A part that takes longer than
 * `slowMs` is announced with a `waiting` part, and so is its coming.
 */
export async function* inTime<Part extends { type: string }>(
  parts: AsyncIterable<Part>,
  { slowMs, firstMs, idleMs, totalMs }: Pace,
): AsyncGenerator<Part | Waiting> {
  const iterator = parts[Symbol.asyncIterator]()
  const endsAt = performance.now() + totalMs
  let allowedMs = firstMs
  for (;;) {
    const next = iterator.next()
    const allowed = Math.max(0, Math.min(allowedMs, endsAt - performance.now()))
    let result = await orOutlived(next, Math.min(slowMs, allowed))
    const isSlow = result === outlived
    if (result === outlived) {
      if (allowed > slowMs) yield { type: 'waiting', isSlow: true }
      result = await withDeadline(next, Math.max(0, allowed - slowMs))
    }
    if (isSlow) yield { type: 'waiting', isSlow: false }
    if (result.done) return
    allowedMs = isText(result.value) ? idleMs : firstMs
    yield result.value
  }
}
