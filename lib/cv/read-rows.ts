import { readWithRetry } from '#db/faults.ts'
import { findPublicRows, type PublicRows } from '#db/queries/public-cv.ts'
import { database } from '#lib/db.ts'
import { withDeadline } from '#lib/deadline.ts'
import { pagesState } from '#lib/pages/state.ts'
import { reasonOf } from '#lib/reason.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { dropUnpublished } from './drop-unpublished.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'

const readDeadlineMs = 2_000
const knownDownMs = 1_000
const maxReads = 3

declare global {
  var liveCvDownUntil: number | undefined
}

/** Forgets that the database was away: whoever has just written to it knows better. */
export function noteDatabaseIsUp(): void {
  globalThis.liveCvDownUntil = 0
}

async function readOnce(): Promise<PublicRows | null> {
  const db = await database()
  return (await readWithRetry(() => findPublicRows(db))) ?? null
}

/** Reads again when an edit was committed meanwhile, so that no rendering starts from rows known to be old. */
async function readDatabase(reads = 1): Promise<PublicRows | null> {
  const rows = await readOnce()
  const isCurrent = (rows?.cvRevision ?? 0) >= pagesState().edits.revision
  return isCurrent || reads === maxReads ? rows : await readDatabase(reads + 1)
}

async function fromSnapshot(): Promise<Result<PublicRows | null>> {
  pagesState().snapshotReads++
  const rows = await readSnapshot()
  return rows === undefined ? fail({ kind: 'unavailable' }) : done(rows)
}

/**
 * The public rows (null while there is no profile): one SQL statement, or what was kept when the database
 * does not answer within two seconds. After a failure it is not asked for one second.
 */
export async function readRows(): Promise<Result<PublicRows | null>> {
  if (Date.now() < (globalThis.liveCvDownUntil ?? 0)) return fromSnapshot()
  try {
    return done(await withDeadline(readDatabase(), readDeadlineMs))
  } catch (error) {
    globalThis.liveCvDownUntil = Date.now() + knownDownMs
    console.warn('The database does not answer; the CV is read from its snapshot:', reasonOf(error))
    return fromSnapshot()
  }
}

/** Keeps the present public rows on disk. A folder that cannot be written costs the snapshot, nothing else. */
export async function refreshSnapshot(): Promise<void> {
  try {
    const rows = await withDeadline(readDatabase(), readDeadlineMs)
    await writeSnapshot(rows && dropUnpublished(rows))
  } catch (error) {
    console.warn('The snapshot of the CV could not be written:', reasonOf(error))
  }
}
