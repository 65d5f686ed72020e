import { deleteOldTrash } from '#db/queries/trash.ts'
import { database } from '#lib/db.ts'
import { reasonOf } from '#lib/reason.ts'

/** How long a deletion can be taken back. */
export const trashDays = 90

/** Forgets what was deleted longer ago than that; for the start, which waits for nothing that can wait. */
export async function sweepTrashSilently(): Promise<void> {
  try {
    await deleteOldTrash(await database(), trashDays)
  } catch (error) {
    console.warn('Old deletions could not be forgotten yet:', reasonOf(error))
  }
}
