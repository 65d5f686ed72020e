import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { uploads } from '../schema/index.ts'

type NewUpload = Omit<typeof uploads.$inferInsert, 'id' | 'createdAt' | 'updatedAt' | 'expiresAt'> & {
  seconds: number
}

/** Opens a slot and tells its id, which nobody can guess. */
export async function insertUpload(db: Database, { seconds, ...upload }: NewUpload) {
  const expiresAt = sql`now() + make_interval(secs => ${seconds})`
  const [row] = await db
    .insert(uploads)
    .values({ ...upload, expiresAt })
    .returning()
  if (row === undefined) throw new Error('The slot for an upload was not written.')
  return row
}

/**
 * Takes the slot away and tells what was promised: of two that ask at once, one gets it. Null for a slot that
 * is gone, too old or another session's.
 */
export async function takeUpload(db: Database, { id, sessionId }: { id: string; sessionId: string }) {
  const isTheirs = and(eq(uploads.id, id), eq(uploads.sessionId, sessionId))
  const [row] = await db
    .delete(uploads)
    .where(and(isTheirs, gt(uploads.expiresAt, sql`now()`)))
    .returning()
  return row ?? null
}

/** Slots that were never used and cannot be any more. */
export async function deleteExpiredUploads(db: Database): Promise<void> {
  await db.delete(uploads).where(lt(uploads.expiresAt, sql`now()`))
}

export type UploadRow = typeof uploads.$inferSelect
