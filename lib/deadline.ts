/** What was awaited did not answer in time; it may still be at work. */
export class TooLateError extends Error {
  override name = 'TooLateError'
}

/** The promise's outcome, or a TooLateError after `milliseconds`. A frozen server answers nothing at all. */
export async function withDeadline<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new TooLateError(`No answer within ${milliseconds} ms`)),
    milliseconds,
  )
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
