import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { media } from '../schema/index.ts'

export type NewMedia = typeof media.$inferInsert
export type MediaRow = typeof media.$inferSelect

/**
 * Inserts stored files and tells the id of each key. A content that has a row already keeps it as it is: the
 * same picture uploaded twice is one file.
 */
export async function insertMedia(tx: Transaction, rows: NewMedia[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map()
  const written = await tx
    .insert(media)
    .values(rows)
    .onConflictDoUpdate({ target: media.key, set: { key: sql`excluded.key` } })
    .returning({ key: media.key, id: media.id })
  return new Map(written.map(({ key, id }) => [key, id]))
}

/** One stored file and its row: the one there was, when the same content was stored before. */
export async function writeMedia(tx: Transaction, values: NewMedia): Promise<MediaRow> {
  await insertMedia(tx, [values])
  const [row] = await tx.select().from(media).where(eq(media.key, values.key))
  if (row === undefined) throw new Error('The row of a stored file is gone although it was just written.')
  return row
}
