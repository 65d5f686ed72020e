import type { Database } from '#db/database.ts'
import { deleteExchangesBefore } from '#db/queries/exchanges.ts'
import { inTransaction } from '#db/transaction.ts'
import { chatLimits } from '#lib/limits.ts'

/** Deletes questions and answers after 90 days, as the privacy page says; how many. */
export function forgetOldExchanges(db: Database): Promise<number> {
  const day = new Date(Date.now() - chatLimits.keptDays * 86_400_000)
  return inTransaction(db, tx => deleteExchangesBefore(tx, day))
}
