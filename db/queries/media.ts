import { and, desc, eq, getTableName, gt, inArray, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { media, revisions } from '../schema/index.ts'

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

/** The row, locked until the transaction ends: meanwhile nothing can begin to use the file. */
export async function lockMedia(tx: Transaction, id: string): Promise<MediaRow | null> {
  const [row] = await tx.select().from(media).where(eq(media.id, id)).for('update')
  return row ?? null
}

/** The stored files of those ids that there are. */
export function listMediaById(db: Database, ids: string[]): Promise<MediaRow[]> {
  return db.select().from(media).where(inArray(media.id, ids))
}

type MediaValues = Partial<NewMedia>

/** Raises the version with the values. */
export async function updateMedia(tx: Transaction, before: MediaRow, values: MediaValues): Promise<MediaRow> {
  const [row] = await tx
    .update(media)
    .set({ ...values, version: before.version + 1 })
    .where(eq(media.id, before.id))
    .returning()
  if (row === undefined) throw new Error('The row of a file is gone although it was locked.')
  return row
}

export async function deleteMedia(tx: Transaction, id: string): Promise<void> {
  await tx.delete(media).where(eq(media.id, id))
}

/** Until the transaction ends no file gets a row, and none loses it. */
export async function lockMediaTable(tx: Transaction): Promise<void> {
  await tx.execute(sql`lock table ${media} in share row exclusive mode`)
}

const keyIn = (column: typeof revisions.before | typeof revisions.after) => sql<string>`${column}->>'key'`

/** Those of the keys that a row has, or had within so many days: until then a deletion can be undone. */
export async function listKeptKeys(tx: Transaction, keys: string[], days: number): Promise<string[]> {
  const rows = await tx.select({ key: media.key }).from(media).where(inArray(media.key, keys))
  const isRecent = and(
    eq(revisions.tableName, getTableName(media)),
    gt(revisions.createdAt, sql`now() - make_interval(days => ${days})`),
  )
  const [before, after] = [keyIn(revisions.before), keyIn(revisions.after)]
  const revised = await tx
    .select({ before, after })
    .from(revisions)
    .where(and(isRecent, or(inArray(before, keys), inArray(after, keys))))
  return [...rows.map(({ key }) => key), ...revised.flatMap(row => [row.before, row.after])]
}

/** Whether any file was ever stored under this database. */
export async function knowsMedia(db: Database): Promise<boolean> {
  return (await db.select({ id: media.id }).from(media).limit(1)).length > 0
}

/** What a deleted file's row held, as it was noted; undefined where it was never deleted or the note is gone. */
export async function findDeletedMedia(tx: Transaction, id: string): Promise<unknown> {
  const [row] = await tx
    .select({ before: revisions.before })
    .from(revisions)
    .where(
      and(
        eq(revisions.tableName, getTableName(media)),
        eq(revisions.rowId, id),
        eq(revisions.action, 'delete'),
      ),
    )
    .orderBy(desc(revisions.createdAt))
    .limit(1)
  return row?.before
}

/** Null where a row with this id or this file is there already. */
export async function insertMediaAgain(tx: Transaction, values: NewMedia): Promise<MediaRow | null> {
  const [row] = await tx.insert(media).values(values).onConflictDoNothing().returning()
  return row ?? null
}
