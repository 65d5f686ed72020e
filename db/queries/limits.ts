import { and, eq, gt, like, lt, lte, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { limits } from '../schema/index.ts'

export type Limit = { key: string; max: number; seconds: number }

/**
 * Uses `amount` of `max` in one atomic statement and tells how many are left; null when that is more than there
 * was. The window begins anew with each use, so that no `seconds` long span, wherever it begins, holds more than
 * `max`; a refused use changes nothing.
 */
export async function takeFromLimit(
  db: Database | Transaction,
  { key, max, seconds }: Limit,
  amount = 1,
): Promise<number | null> {
  if (amount > max) return null
  const expiresAt = sql`now() + make_interval(secs => ${seconds})`
  const [row] = await db
    .insert(limits)
    .values({ key, used: amount, expiresAt })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        used: sql`case when ${limits.expiresAt} <= now() then ${amount}::bigint else ${limits.used} + ${amount}::bigint end`,
        expiresAt,
      },
      setWhere: or(lte(limits.expiresAt, sql`now()`), lte(limits.used, max - amount)),
    })
    .returning({ used: limits.used })
  return row === undefined ? null : max - row.used
}

/** Gives one use back: it turned out not to count. */
export async function giveBackToLimit(db: Database | Transaction, key: string): Promise<void> {
  await db
    .update(limits)
    .set({ used: sql`${limits.used} - 1` })
    .where(and(eq(limits.key, key), gt(limits.used, 0)))
}

/** Counts so much less, or with a negative `amount` more, whatever the maximum: what was taken is known by now. */
export async function correctLimit(db: Database | Transaction, key: string, amount: number): Promise<void> {
  await db
    .update(limits)
    .set({ used: sql`greatest(0, ${limits.used} - ${amount}::bigint)` })
    .where(eq(limits.key, key))
}

/** How long until `key` can be used again; at least a second. */
export async function secondsUntilFree(db: Database | Transaction, key: string): Promise<number> {
  const left = sql<number>`greatest(1, ceil(extract(epoch from ${limits.expiresAt} - now())))::int`
  const [row] = await db.select({ left }).from(limits).where(eq(limits.key, key))
  return row?.left ?? 1
}

export async function deleteLimits(tx: Transaction, prefix: string): Promise<void> {
  await tx.delete(limits).where(like(limits.key, `${prefix}%`))
}

/** Rows whose window is over count nothing any more. */
export async function sweepLimits(tx: Transaction): Promise<void> {
  await tx.delete(limits).where(lt(limits.expiresAt, sql`now()`))
}
