import { sweepLimits } from '#db/queries/limits.ts'
import { sweepSessions } from '#db/queries/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { idleSince } from '#lib/auth/session-age.ts'
import { database } from '#lib/db.ts'
import type { Counts } from './part.ts'

/** Removes sessions that ended by themselves, and limits that count nothing any more. */
export async function sweepSignIns(): Promise<Counts> {
  return inTransaction(await database(), async tx => ({
    sessions: await sweepSessions(tx, idleSince()),
    limits: await sweepLimits(tx),
  }))
}
