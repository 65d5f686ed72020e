import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { APICallError, simulateReadableStream } from 'ai'
import { expect, test } from 'vitest'
import { inDollars, type Price } from '#lib/nexus/models/price.ts'
import { BudgetSpentError, withinBudget } from '#lib/nexus/models/within-budget.ts'

const price = inDollars({ in: 1, out: 2 }, 1)
const tokens = (total: number | undefined) => ({
  total,
  noCache: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
})
const usage = (input?: number, output?: number) => ({
  inputTokens: tokens(input),
  outputTokens: { total: output, text: undefined, reasoning: undefined },
})
const stop = { unified: 'stop' as const, raw: 'stop' }
const text: LanguageModelV4StreamPart = { type: 'text-delta', id: 'a', delta: 'x' }
const finish = (...used: number[]): LanguageModelV4StreamPart => ({
  type: 'finish',
  finishReason: stop,
  usage: usage(...used),
})

/** A model that streams `parts`, or fails to begin. */
function modelOf(parts: LanguageModelV4StreamPart[], failure?: Error): LanguageModelV4 {
  const doStream = () => {
    if (failure) return Promise.reject(failure)
    return Promise.resolve({ stream: simulateReadableStream({ chunks: parts }) })
  }
  const model = { specificationVersion: 'v4' as const, provider: 'test', modelId: 'test', supportedUrls: {} }
  return { ...model, doStream, doGenerate: () => Promise.reject(new Error('It only streams.')) }
}

function purseOf(given: Price = price) {
  const purse = { used: 0, price: given }
  return {
    ...purse,
    left: () => purse.used,
    reserve: (units: number) => {
      if (purse.used + units > given.maxPerDay) return Promise.resolve(false)
      purse.used += units
      return Promise.resolve(true)
    },
    settle: (unused: number) => {
      purse.used -= unused
      return Promise.resolve()
    },
  }
}

const call = {
  prompt: [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'x'.repeat(1_000) }] }],
}

async function run(model: LanguageModelV4, purse = purseOf()) {
  const bill = { units: 0 }
  const { stream } = await withinBudget(model, purse, bill).doStream({ ...call, maxOutputTokens: 600 })
  const reserved = purse.left()
  for await (const _ of stream);
  return { reserved, used: purse.left(), billed: bill.units }
}

test('the worst case is reserved before the call and what it used is settled after', async () => {
  const { reserved, used, billed } = await run(modelOf([text, finish(400, 100)]))
  expect(reserved).toBeGreaterThan(1_000 + 600 * 2)
  expect([used, billed]).toEqual([600, 600])
})

test('a provider that does not tell what it used is taken to have used it all', async () => {
  const { reserved, used } = await run(modelOf([text, finish()]))
  expect(used).toBe(reserved)
})

test('an answer that is cut stays reserved', async () => {
  const { reserved, used } = await run(modelOf([text]))
  expect(used).toBe(reserved)
})

test('more than was thought is counted, too', async () => {
  expect((await run(modelOf([finish(50_000, 600)]))).used).toBe(51_200)
})

const refusal = new APICallError({ message: 'no', url: '', requestBodyValues: {}, statusCode: 429 })

const ofGateway = (statusCode: number) =>
  Object.assign(new Error('gateway'), { statusCode, isRetryable: true })

test.each([
  ['refuses', refusal],
  ['refuses through the gateway', ofGateway(429)],
])('a provider that %s costs nothing', async (_, failure) => {
  const purse = purseOf()
  await expect(run(modelOf([], failure), purse)).rejects.toBe(failure)
  expect(purse.left()).toBe(0)
})

test.each([
  ['vanishes', new Error('gone')],
  ['fails somewhere behind the gateway', ofGateway(500)],
])('a provider that %s may have cost something', async (_, failure) => {
  const purse = purseOf()
  await expect(run(modelOf([], failure), purse)).rejects.toBe(failure)
  expect(purse.left()).toBeGreaterThan(1_000)
})

test('a call that the budget does not hold is not made', async () => {
  let calls = 0
  const model = { ...modelOf([text]), doStream: () => Promise.reject(new Error(`call ${++calls}`)) }
  await expect(run(model, purseOf({ ...price, maxPerDay: 2_000 }))).rejects.toBeInstanceOf(BudgetSpentError)
  expect(calls).toBe(0)
})
