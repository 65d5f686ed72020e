import type { Database, Transaction } from '#db/database.ts'
import { giveBackToLimit, type Limit, secondsUntilFree, takeFromLimit } from '#db/queries/limits.ts'
import type { Problem } from '#lib/result.ts'

export type Allowance =
  | { ok: true; left: number; giveBack: () => Promise<void> }
  | { ok: false; problem: Extract<Problem, { kind: 'limited' }> }

/**
 * Uses one of every limit, or of none when one of them has nothing left. `left` is how many more the tightest
 * allows.
 */
export async function takeLimits(db: Database | Transaction, limits: readonly Limit[]): Promise<Allowance> {
  const taken: string[] = []
  const giveBack = async () => {
    for (const key of taken) await giveBackToLimit(db, key)
  }
  let left = Number.POSITIVE_INFINITY
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
    left = Math.min(left, remaining)
  }
  return { ok: true, left, giveBack }
}
