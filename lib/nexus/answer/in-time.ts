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

/** The next part, with the news that it takes long and that it came after all. */
async function* waitFor<Part>(
  next: Promise<IteratorResult<Part>>,
  allowedMs: number,
  slowMs: number,
): AsyncGenerator<Waiting, IteratorResult<Part>> {
  const early = await orOutlived(next, Math.min(slowMs, allowedMs))
  if (early !== outlived) return early
  yield { type: 'waiting', isSlow: true }
  const late = await withDeadline(next, Math.max(0, allowedMs - slowMs))
  yield { type: 'waiting', isSlow: false }
  return late
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
    const leftMs = endsAt - performance.now()
    // Checked here, too: parts that are there at once leave a timer no turn.
    if (leftMs <= 0) throw new TooLateError(`Not over within ${totalMs} ms`)
    const { done, value } = yield* waitFor(iterator.next(), Math.min(allowedMs, leftMs), slowMs)
    if (done) return
    allowedMs = isText(value) ? idleMs : firstMs
    yield value
  }
}
