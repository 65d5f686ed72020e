import { deleteOldTrash } from '#db/queries/trash.ts'
import { database } from '#lib/db.ts'

/** How long a deletion can be taken back. */
export const trashDays = 90

/** Forgets what was deleted longer ago than that; how many revisions that were. */
export async function sweepTrash(): Promise<{ revisions: number }> {
  return { revisions: await deleteOldTrash(await database(), trashDays) }
}
