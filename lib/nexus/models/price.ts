import { chatLimits } from '#lib/limits.ts'

/**
 * What a token costs and how much a day may cost. `unit` micro-dollars where a price is known: a price of so many
 * dollars a million tokens is as many micro-dollars a token.
 */
export type Price = { unit: 'microdollar' | 'token'; in: number; out: number; maxPerDay: number }

export type UsdPerMillionTokens = { in: number; out: number }

export const inDollars = (price: UsdPerMillionTokens, dailyBudgetUsd: number): Price => ({
  unit: 'microdollar',
  in: price.in,
  out: price.out,
  maxPerDay: Math.floor(dailyBudgetUsd * 1_000_000),
})

export const inTokens: Price = { unit: 'token', in: 1, out: 1, maxPerDay: chatLimits.tokensPerDay }

/** In whole units, rounded up. */
export const costOf = (price: Price, tokens: { in: number; out: number }): number =>
  Math.ceil(price.in * tokens.in + price.out * tokens.out)
