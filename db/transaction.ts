import { sql } from 'drizzle-orm'
import type { Database, Transaction } from './database.ts'
import { DeadlineError, errorCode } from './faults.ts'

const queryCanceled = '57014'

/** `set local`, as a statement: Neon's pooler refuses these as connection options. */
async function limitStatements(tx: Transaction, timeoutMs: number): Promise<void> {
  const limit = String(timeoutMs)
  await tx.execute(sql`select set_config('statement_timeout', ${limit}, true),
    set_config('idle_in_transaction_session_timeout', ${limit}, true)`)
}

/**
 * Runs `work` in one transaction; every write of more than one statement goes through here. The server too
 * stops a statement, or a pause between two, after `timeoutMs`, so that nothing keeps its locks when we are
 * gone; the connection's own deadline per query holds beside it. Throws what `work` threw first (drizzle would
 * throw the failed rollback instead) and `DeadlineError` when the server gave up.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
  { timeoutMs = 4_000 }: { timeoutMs?: number } = {},
): Promise<Result> {
  const faults: unknown[] = []
  const limited = async (tx: Transaction) => {
    await limitStatements(tx, timeoutMs)
    return work(tx)
  }
  const noted = (fault: unknown) => {
    faults.push(fault)
    throw fault
  }
  try {
    return await db.transaction(tx => limited(tx).catch(noted))
  } catch (error) {
    const first = faults.length > 0 ? faults[0] : error
    throw errorCode(first) === queryCanceled ? new DeadlineError(timeoutMs, { cause: first }) : first
  }
}
