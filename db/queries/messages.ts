import { and, count, desc, eq, gt, ilike, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { messages } from '../schema/index.ts'

export type MessageRow = typeof messages.$inferSelect
export type NewMessage = Pick<typeof messages.$inferInsert, 'name' | 'email' | 'body' | 'locale'>

/** Where a message lies: not opened and not archived, anywhere, or put away. */
export type MessageState = 'new' | 'all' | 'archived'
export type MessageFilter = { state: MessageState; search: string }

export async function insertMessage(tx: Transaction, message: NewMessage): Promise<void> {
  await tx.insert(messages).values(message)
}

function isIn(state: MessageState): SQL | undefined {
  if (state === 'archived') return isNotNull(messages.archivedAt)
  return state === 'new' ? and(isNull(messages.archivedAt), isNull(messages.readAt)) : undefined
}

/** Every word as it was typed: none of them is a pattern. */
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

function matches({ state, search }: MessageFilter): SQL | undefined {
  if (search === '') return isIn(state)
  const like = pattern(search)
  const found = [messages.name, messages.email, messages.body].map(column => ilike(column, like))
  return and(isIn(state), or(...found))
}

/** One page of them, the newest first, with the beginning of what they say. */
export function listMessages(db: Database, filter: MessageFilter, page: { limit: number; offset: number }) {
  return db
    .select({
      id: messages.id,
      name: messages.name,
      email: messages.email,
      start: sql<string>`left(${messages.body}, 240)`,
      locale: messages.locale,
      createdAt: messages.createdAt,
      readAt: messages.readAt,
      archivedAt: messages.archivedAt,
      mailedAt: messages.mailedAt,
    })
    .from(messages)
    .where(matches(filter))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(page.limit)
    .offset(page.offset)
}

export async function countMessages(db: Database, filter: MessageFilter): Promise<number> {
  const [row] = await db.select({ found: count() }).from(messages).where(matches(filter))
  return row?.found ?? 0
}

/** The message, which counts as read from now on; null where there is none. */
export async function readMessage(db: Database, id: string): Promise<MessageRow | null> {
  const [row] = await db
    .update(messages)
    .set({ readAt: sql`coalesce(${messages.readAt}, now())` })
    .where(eq(messages.id, id))
    .returning()
  return row ?? null
}

/** Puts it away, or with null back; false where there is none. */
export async function setArchivedAt(db: Database, id: string, archivedAt: Date | null): Promise<boolean> {
  const changed = await db
    .update(messages)
    .set({ archivedAt })
    .where(eq(messages.id, id))
    .returning({ id: messages.id })
  return changed.length > 0
}

export async function deleteMessage(tx: Transaction, id: string): Promise<MessageRow | null> {
  const [row] = await tx.delete(messages).where(eq(messages.id, id)).returning()
  return row ?? null
}

/** Brings back a row as it was; one that is there already stays. */
export async function restoreMessage(tx: Transaction, row: MessageRow): Promise<void> {
  await tx.insert(messages).values(row).onConflictDoNothing()
}

/** How many there were. */
export async function deleteMessagesBefore(tx: Transaction, day: Date): Promise<number> {
  const gone = await tx.delete(messages).where(lt(messages.createdAt, day)).returning({ id: messages.id })
  return gone.length
}

/** What was written after `since` and has not been mailed yet, the oldest first. */
export function listUnmailed(db: Database, since: Date): Promise<MessageRow[]> {
  return db
    .select()
    .from(messages)
    .where(and(isNull(messages.mailedAt), gt(messages.createdAt, since)))
    .orderBy(messages.createdAt)
    .limit(50)
}

export async function noteMailed(db: Database, id: string): Promise<void> {
  await db.update(messages).set({ mailedAt: new Date() }).where(eq(messages.id, id))
}
