type Chunks<Chunk> = (signal: AbortSignal) => AsyncGenerator<Chunk>

/**
 * A stream that is made as it is read. When nobody reads it any more, which a server learns by the request's
 * signal or by the stream being cancelled, the generator is ended, and what it does at its end is done; `ended`
 * resolves after that.
 */
export function streamOf<Chunk>(make: Chunks<Chunk>, requested: AbortSignal) {
  const left = new AbortController()
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  const chunks = make(left.signal)
  const leave = async () => {
    left.abort()
    await chunks.return(undefined).finally(resolve)
  }
  requested.addEventListener('abort', () => void leave(), { once: true })
  let isRead = true
  const stream = new ReadableStream<Chunk>({
    pull: async controller => {
      const next = await chunks.next().catch(error => {
        resolve()
        throw error
      })
      if (next.done) resolve()
      if (!isRead) return
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: () => {
      isRead = false
      return leave()
    },
  })
  return { stream, ended }
}
