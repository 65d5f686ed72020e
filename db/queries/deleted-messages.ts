import { and, eq, getTableName, lt } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { messages, revisions } from '../schema/index.ts'
import type { MessageRow } from './messages.ts'

const tableName = getTableName(messages)

/** Keeps what a message was, so that its deletion can be undone for a while. */
export async function keepDeletedMessage(tx: Transaction, row: MessageRow, ownerId: string): Promise<void> {
  const batch = crypto.randomUUID()
  await tx
    .insert(revisions)
    .values({ batch, tableName, rowId: row.id, action: 'delete', before: row, ownerId })
}

/** Takes a deleted message out of what is kept, as JSON; null where there is none. */
export async function takeDeletedMessage(tx: Transaction, id: string): Promise<unknown> {
  const [row] = await tx
    .delete(revisions)
    .where(and(eq(revisions.tableName, tableName), eq(revisions.rowId, id)))
    .returning({ before: revisions.before })
  return row?.before ?? null
}

/** How many there were. */
export async function forgetDeletedMessages(tx: Transaction, before: Date): Promise<number> {
  const isOld = and(eq(revisions.tableName, tableName), lt(revisions.createdAt, before))
  return (await tx.delete(revisions).where(isOld).returning({ id: revisions.id })).length
}
