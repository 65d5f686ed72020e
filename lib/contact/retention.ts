import { forgetDeletedMessages } from '#db/queries/deleted-messages.ts'
import { sweepLimits } from '#db/queries/limits.ts'
import { deleteMessagesBefore } from '#db/queries/messages.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'

/** The privacy page says both in words. */
const keptDays = 365
const undoDays = 1

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

/** Deletes messages after a year, deleted ones after a day, and limits that count nothing any more. */
export async function forgetOldMessages(): Promise<void> {
  await inTransaction(await database(), async tx => {
    await deleteMessagesBefore(tx, daysAgo(keptDays))
    await forgetDeletedMessages(tx, daysAgo(undoDays))
    await sweepLimits(tx)
  })
}
