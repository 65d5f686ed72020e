import { beforeEach, expect, test, vi } from 'vitest'
import { chooseModel } from '#lib/nexus/models/choose-model.ts'
import { gatewayPrice } from '#lib/nexus/models/gateway-price.ts'
import { costOf, inDollars, inTokens } from '#lib/nexus/models/price.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

beforeEach(() => {
  globalThis.liveCvGatewayPrice = undefined
})

test('without a key our own model answers', async () => {
  temporaryEnvironment()
  expect(await chooseModel()).toEqual({ kind: 'embedded' })
})

test('an own endpoint is asked by its address, with its price or by tokens', async () => {
  const endpoint = { CHAT_MODEL: 'm', CHAT_BASE_URL: 'http://localhost:1/v1', CHAT_API_KEY: 'k' }
  temporaryEnvironment(endpoint)
  expect(await chooseModel()).toMatchObject({
    kind: 'large',
    id: 'm',
    price: { unit: 'token', maxPerDay: 500_000 },
    model: { provider: 'endpoint.chat', modelId: 'm' },
  })
  temporaryEnvironment({
    ...endpoint,
    CHAT_PRICE_IN: '0.5',
    CHAT_PRICE_OUT: '2',
    CHAT_DAILY_BUDGET_USD: '0.25',
  })
  expect(await chooseModel()).toMatchObject({
    price: { unit: 'microdollar', in: 0.5, out: 2, maxPerDay: 250_000 },
  })
})

test('a key of the gateway chooses the gateway', async () => {
  temporaryEnvironment({
    CHAT_MODEL: 'a/b',
    AI_GATEWAY_API_KEY: 'k',
    CHAT_PRICE_IN: '1',
    CHAT_PRICE_OUT: '1',
  })
  expect(await chooseModel()).toMatchObject({ kind: 'large', model: { provider: 'gateway', modelId: 'a/b' } })
})

const listing = (models: { id: string; pricing?: { input: string; output: string } | null }[]) => ({
  asked: 0,
  getAvailableModels() {
    this.asked += 1
    return Promise.resolve({ models })
  },
})

test('the gateway is asked for its price once', async () => {
  const catalogue = listing([{ id: 'a/b', pricing: { input: '0.000003', output: '0.000015' } }])
  expect(await gatewayPrice('a/b', catalogue)).toEqual({ in: 3, out: 15 })
  await gatewayPrice('a/b', catalogue)
  expect(catalogue.asked).toBe(1)
})

test('where the gateway tells none, a high price is taken', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const cautious = { in: 5, out: 25 }
  expect(await gatewayPrice('none', listing([{ id: 'a/b' }]))).toEqual(cautious)
  globalThis.liveCvGatewayPrice = undefined
  const away = { getAvailableModels: () => Promise.reject(new Error('away')) }
  expect(await gatewayPrice('a/b', away)).toEqual(cautious)
})

test('costs are whole units, rounded up', () => {
  expect(costOf(inDollars({ in: 0.15, out: 0.6 }, 1), { in: 101, out: 1 })).toBe(16)
  expect(costOf(inTokens, { in: 10, out: 5 })).toBe(15)
})
