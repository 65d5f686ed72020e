import type { Transaction } from '#db/database.ts'
import { isConnectionLost } from '#db/faults.ts'
import { ensureProfile, raiseRevision } from '#db/queries/revision.ts'
import { inTransaction } from '#db/transaction.ts'
import { noteDatabaseIsUp, refreshSnapshot } from '#lib/cv/read-rows.ts'
import { database } from '#lib/db.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import { catchUp, catchUpEventually } from './catch-up.ts'
import { everyAddress, learnEdit, pagesState, saveEdits } from './state.ts'

/** What an edit did: its result, and the addresses that show something else now (none: nothing public). */
export type Edit<Value> = { value: Value; expires: string[] }

async function inOneTransaction<Value>(work: (tx: Transaction, profileId: string) => Promise<Edit<Value>>) {
  const db = await database()
  return inTransaction(db, async tx => {
    const profileId = await ensureProfile(tx)
    const { value, expires } = await work(tx, profileId)
    if (expires.length === 0) return { value, expires, revision: null, profileId }
    await refreshPassages(tx)
    return { value, expires, revision: await raiseRevision(tx, expires), profileId }
  })
}

/** Whether no edit made elsewhere lies between this one and those we know. */
function isNext(profileId: string, revision: number): boolean {
  const { edits } = pagesState()
  if (revision !== edits.revision + 1) return false
  return edits.profileId === profileId || edits.profileId === null
}

async function learn(profileId: string, revision: number, addresses: string[]): Promise<void> {
  if (!isNext(profileId, revision)) {
    await catchUp().catch(() => learnEdit(revision, [everyAddress]))
    return
  }
  learnEdit(revision, addresses)
  pagesState().edits.profileId = profileId
  await saveEdits()
}

/** After the commit: this process's pages and snapshot follow before anyone is answered. */
async function spread(profileId: string, revision: number, addresses: string[]): Promise<void> {
  noteDatabaseIsUp()
  await learn(profileId, revision, addresses)
  for (const address of addresses) pagesState().revalidate?.(address)
  await refreshSnapshot()
}

/**
 * The one way to write what the public sees: the rows, what the search finds of them, the CV's revision and the
 * list of stale addresses in one transaction, then the expiry. A crash between the two is made up for at the next start, which compares
 * revisions.
 */
export async function commitEdit<Value>(
  work: (tx: Transaction, profileId: string) => Promise<Edit<Value>>,
): Promise<Value> {
  const { value, expires, revision, profileId } = await inOneTransaction(work).catch(error => {
    // The answer to a commit can be lost although it happened.
    if (isConnectionLost(error)) void catchUpEventually()
    throw error
  })
  if (revision !== null) await spread(profileId, revision, expires)
  return value
}
