import type { Database, Transaction } from '#db/database.ts'
import { giveBackToLimit, type Limit, secondsUntilFree, takeFromLimit } from '#db/queries/limits.ts'
import type { Problem } from '#lib/result.ts'

/**
 * A limit that counts in whole periods of `period` seconds, such as hours or days of UTC, so that a trickle never
 * adds up to a closed door.
 */
export function limitIn(period: number, name: string, max: number, now = Date.now() / 1_000): Limit {
  const index = Math.floor(now / period)
  return { key: `${name}:${index}`, max, seconds: Math.ceil((index + 1) * period - now) }
}

export type Allowance =
  | { ok: true; triesLeft: number; giveBack: () => Promise<void> }
  | { ok: false; problem: Extract<Problem, { kind: 'limited' }> }

/**
 * Uses one of every limit, or of none when one of them has nothing left. `triesLeft` is how many more the tightest
 * allows.
 */
export async function takeLimits(db: Database | Transaction, limits: readonly Limit[]): Promise<Allowance> {
  const taken: string[] = []
  const giveBack = async () => {
    for (const key of taken) await giveBackToLimit(db, key)
  }
  let triesLeft = Number.POSITIVE_INFINITY
  for (const limit of limits) {
    const remaining = await takeFromLimit(db, limit)
    if (remaining === null) {
      await giveBack()
      return {
        ok: false,
        problem: { kind: 'limited', retryAfterSeconds: await secondsUntilFree(db, limit.key) },
      }
    }
    taken.push(limit.key)
    triesLeft = Math.min(triesLeft, remaining)
  }
  return { ok: true, triesLeft, giveBack }
}
