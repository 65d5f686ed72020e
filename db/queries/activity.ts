import { countDistinct, desc, inArray, max } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { revisions } from '../schema/index.ts'

const maxRows = 5_000

/** One page of what was changed together, the newest first. */
export async function listBatches(db: Database, { limit, offset }: { limit: number; offset: number }) {
  const at = max(revisions.createdAt)
  return await db
    .select({ batch: revisions.batch, at })
    .from(revisions)
    .groupBy(revisions.batch)
    .orderBy(desc(at), desc(revisions.batch))
    .limit(limit)
    .offset(offset)
}

export async function countBatches(db: Database): Promise<number> {
  const [row] = await db.select({ count: countDistinct(revisions.batch) }).from(revisions)
  return row?.count ?? 0
}

/** What the rows of the batches were and became. */
export async function listChanges(db: Database, batches: string[]) {
  if (batches.length === 0) return []
  return await db
    .select({
      batch: revisions.batch,
      tableName: revisions.tableName,
      rowId: revisions.rowId,
      action: revisions.action,
      before: revisions.before,
      after: revisions.after,
    })
    .from(revisions)
    .where(inArray(revisions.batch, batches))
    .limit(maxRows)
}

export type ChangeRow = Awaited<ReturnType<typeof listChanges>>[number]
