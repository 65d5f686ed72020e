import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { createGateway } from 'ai'
import { type Env, env } from '#lib/env.ts'
import { gatewayPrice } from './gateway-price.ts'
import { inDollars, inTokens, type Price } from './price.ts'
import { retryOnce } from './retry-once.ts'

export type ChosenModel =
  | { kind: 'embedded' }
  | { kind: 'large'; id: string; model: LanguageModelV4; price: Price }

type Settings = NonNullable<Env['chat']>

function ownEndpoint({ model, apiKey, usdPerMillionTokens, dailyBudgetUsd }: Settings, url: string) {
  const provider = createOpenAICompatible({ name: 'endpoint', baseURL: url, apiKey, includeUsage: true })
  const price = usdPerMillionTokens ? inDollars(usdPerMillionTokens, dailyBudgetUsd) : inTokens
  return { kind: 'large' as const, id: model, model: retryOnce(provider(model)), price }
}

async function throughGateway({ model, apiKey, usdPerMillionTokens, dailyBudgetUsd }: Settings) {
  const gateway = createGateway({ apiKey })
  const prices = usdPerMillionTokens ?? (await gatewayPrice(model, gateway))
  return {
    kind: 'large' as const,
    id: model,
    model: retryOnce(gateway(model)),
    price: inDollars(prices, dailyBudgetUsd),
  }
}

/** The one place that decides who answers: a gateway or an endpoint where one is configured, else our own model. */
export async function chooseModel(settings = env().chat): Promise<ChosenModel> {
  if (settings === undefined) return { kind: 'embedded' }
  const { baseUrl } = settings
  return baseUrl === undefined ? await throughGateway(settings) : ownEndpoint(settings, baseUrl)
}
