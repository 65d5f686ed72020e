import { LLMock } from '@copilotkit/aimock'
import type { Env } from '#lib/env.ts'

export type ModelServer = Awaited<ReturnType<typeof startModelServer>>

/** A server that speaks the OpenAI protocol; `mock` says what it answers, in the order of its `on...` calls. */
export async function startModelServer() {
  const mock = new LLMock({ port: 0, chunkSize: 12 })
  await mock.start()
  const settings = (given: Partial<NonNullable<Env['chat']>> = {}) => ({
    model: 'large-1',
    baseUrl: `${mock.url}/v1`,
    apiKey: 'a-key',
    dailyBudgetUsd: 1,
    usdPerMillionTokens: { in: 1, out: 2 },
    ...given,
  })
  /** The same for a site of its own. */
  const variables = {
    CHAT_MODEL: 'large-1',
    CHAT_BASE_URL: `${mock.url}/v1`,
    CHAT_API_KEY: 'a-key',
    CHAT_PRICE_IN: '1',
    CHAT_PRICE_OUT: '2',
  }
  return { mock, settings, variables, requests: () => mock.getRequests(), close: () => mock.stop() }
}
