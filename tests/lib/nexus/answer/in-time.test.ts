import { expect, test } from 'vitest'
import { TooLateError } from '#lib/deadline.ts'
import { inTime } from '#lib/nexus/answer/in-time.ts'

type Part = { type: string }
const never = () => new Promise<never>(() => {})
const pace = { slowMs: 20, firstMs: 60, idleMs: 40, totalMs: 10_000 }

async function* saying(types: string[], end: () => Promise<void>): AsyncGenerator<Part> {
  for (const type of types) yield await Promise.resolve({ type })
  await end()
}

async function hear(parts: AsyncIterable<Part>, given = pace) {
  const heard: string[] = []
  try {
    for await (const part of inTime(parts, given))
      heard.push('isSlow' in part ? `slow ${part.isSlow}` : part.type)
  } catch (error) {
    if (!(error instanceof TooLateError)) throw error
    heard.push('too late')
  }
  return heard
}

test('parts that come in time are passed on as they are', async () => {
  expect(await hear(saying(['start', 'text-delta'], () => Promise.resolve()))).toEqual([
    'start',
    'text-delta',
  ])
})

test('a model that never says anything is announced as slow, then given up', async () => {
  expect(await hear(saying([], never))).toEqual(['slow true', 'too late'])
})

test('one that stops in the middle of a text is given up sooner', async () => {
  const parts = saying(['text-delta'], never)
  expect(await hear(parts, { ...pace, firstMs: 60_000 })).toEqual(['text-delta', 'slow true', 'too late'])
})

test('between steps it may think as long as before the first', async () => {
  const from = performance.now()
  await hear(saying(['text-delta', 'finish-step'], never), { ...pace, firstMs: 150, idleMs: 1 })
  expect(performance.now() - from).toBeGreaterThan(120)
})

test('what trickles for ever ends when the whole time is over', async () => {
  async function* trickle(): AsyncGenerator<Part> {
    for (;;) yield await Promise.resolve({ type: 'text-delta' })
  }
  const heard = await hear(trickle(), { ...pace, totalMs: 30 })
  expect(heard.at(-1)).toBe('too late')
})

test('when it comes after all, that is announced', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  async function* late(): AsyncGenerator<Part> {
    await promise
    yield { type: 'text-delta' }
  }
  const heard: string[] = []
  for await (const part of inTime(late(), { ...pace, firstMs: 5_000 })) {
    heard.push('isSlow' in part ? `slow ${part.isSlow}` : part.type)
    resolve()
  }
  expect(heard).toEqual(['slow true', 'slow false', 'text-delta'])
})
