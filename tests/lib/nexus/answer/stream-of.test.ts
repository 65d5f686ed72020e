import { expect, test } from 'vitest'
import { streamOf } from '#lib/nexus/answer/stream-of.ts'

/** Counts up until nobody listens, and notes that it came to its end. */
function counting() {
  const seen = { wasEnded: false }
  async function* make(signal: AbortSignal) {
    try {
      for (let count = 1; !signal.aborted; count++) yield await Promise.resolve(count)
    } finally {
      seen.wasEnded = true
    }
  }
  return { seen, make }
}

test('a stream that is cancelled ends what makes it', async () => {
  const { seen, make } = counting()
  const { stream, ended } = streamOf(make, new AbortController().signal)
  const reader = stream.getReader()
  expect((await reader.read()).value).toBe(1)
  await reader.cancel()
  await ended
  expect(seen.wasEnded).toBe(true)
})

test('a request that is given up ends it, too, though nobody reads or cancels', async () => {
  const { seen, make } = counting()
  const request = new AbortController()
  const { stream, ended } = streamOf(make, request.signal)
  await stream.getReader().read()
  request.abort()
  await ended
  expect(seen.wasEnded).toBe(true)
})

test('one that comes to its own end is closed', async () => {
  async function* three() {
    for (const count of [1, 2, 3]) yield await Promise.resolve(count)
  }
  const { stream, ended } = streamOf(three, new AbortController().signal)
  const read: number[] = []
  for await (const count of stream) read.push(count)
  await ended
  expect(read).toEqual([1, 2, 3])
})
