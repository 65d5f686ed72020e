import { and, eq, lt, notExists, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { conversations, exchanges } from '../schema/index.ts'

export type NewExchange = typeof exchanges.$inferInsert
export type Thumb = NonNullable<NewExchange['thumb']>

/** Adds an exchange to its conversation, which it begins where there is none yet. */
export async function insertExchange(tx: Transaction, exchange: NewExchange): Promise<void> {
  const { conversationId: id, locale } = exchange
  await tx
    .insert(conversations)
    .values({ id, locale })
    .onConflictDoUpdate({ target: conversations.id, set: { updatedAt: sql`now()` } })
  await tx.insert(exchanges).values(exchange)
}

type Place = { id: string; conversationId: string }

/** False where the conversation holds no such exchange. */
export async function setThumb(
  db: Database,
  { id, conversationId }: Place,
  thumb: Thumb | null,
): Promise<boolean> {
  const changed = await db
    .update(exchanges)
    .set({ thumb })
    .where(and(eq(exchanges.id, id), eq(exchanges.conversationId, conversationId)))
    .returning({ id: exchanges.id })
  return changed.length > 0
}

/** How many exchanges older than `day` were deleted; conversations that hold none any more go with them. */
export async function deleteExchangesBefore(tx: Transaction, day: Date): Promise<number> {
  const gone = await tx.delete(exchanges).where(lt(exchanges.createdAt, day)).returning({ id: exchanges.id })
  const rest = tx
    .select({ one: sql`1` })
    .from(exchanges)
    .where(eq(exchanges.conversationId, conversations.id))
  await tx.delete(conversations).where(and(lt(conversations.createdAt, day), notExists(rest)))
  return gone.length
}
