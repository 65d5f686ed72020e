/** Expected failures are values with codes; pages translate them. */
export type Problem =
  | { kind: 'invalid'; fields: Record<string, string[]> }
  | { kind: 'missing' }
  | { kind: 'conflict'; current: unknown }
  | { kind: 'limited'; retryAfterSeconds: number }
  | { kind: 'unavailable' }
  | { kind: 'signedOut' }

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value })
export const fail = (problem: Problem): Result<never> => ({ ok: false, problem })
