import type { Transaction } from '#db/database.ts'
import type { EntryTable } from '#db/queries/entries.ts'
import { commitEdit, type Edit } from '#lib/pages/commit.ts'
import { done, type Result } from '#lib/result.ts'
import { refusalOf } from './constraints.ts'

/** Ends the transaction without a trace when the edit turns out impossible. */
export class Refused extends Error {
  readonly result: Result<never>

  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

/** One edit of rows of `table`, or why it was refused; faults of the database are thrown. */
export async function attempt<Value>(
  table: EntryTable,
  work: (tx: Transaction, profileId: string) => Promise<Edit<Value>>,
): Promise<Result<Value>> {
  try {
    return done(await commitEdit(work))
  } catch (error) {
    const refusal = error instanceof Refused ? error.result : refusalOf(table, error)
    if (refusal === undefined) throw error
    return refusal
  }
}
