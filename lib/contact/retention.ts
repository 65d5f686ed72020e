import { forgetDeletedMessages } from '#db/queries/deleted-messages.ts'
import { deleteMessagesBefore } from '#db/queries/messages.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'

/** The privacy page says both in words. */
const keptDays = 365
const undoDays = 1

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

/** Deletes messages after a year, and deleted ones after a day. */
export async function forgetOldMessages(): Promise<{ forgotten: number; forgottenDeleted: number }> {
  return inTransaction(await database(), async tx => ({
    forgotten: await deleteMessagesBefore(tx, daysAgo(keptDays)),
    forgottenDeleted: await forgetDeletedMessages(tx, daysAgo(undoDays)),
  }))
}
