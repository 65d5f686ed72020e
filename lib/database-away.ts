import { isConnectionLost } from '#db/faults.ts'
import { awayDigest } from './i18n/texts/owner-fault.ts'

/** The database does not answer, said so that the page of the fault can say it, too. */
class DatabaseAwayError extends Error {
  override name = 'DatabaseAwayError'
  /** Next sends it to the browser, and nothing else of an error. */
  readonly digest = awayDigest
}

/** What the read resolves to; a database that is away is told from every other fault. */
export async function tellingAway<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read
  } catch (error) {
    if (!isConnectionLost(error)) throw error
    throw new DatabaseAwayError('The database does not answer', { cause: error })
  }
}
