import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { media } from '../schema/index.ts'

export type NewMedia = typeof media.$inferInsert

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
