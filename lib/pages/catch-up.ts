import { awaitEdits, findRevision, listExpiredSince } from '#db/queries/revision.ts'
import { refreshSnapshot } from '#lib/cv/read-rows.ts'
import { database } from '#lib/db.ts'
import { dropPages, everyAddress, learnEdit, pagesState, saveEdits } from './state.ts'

const retryMs = 2_000

/** Another CV lies in the database, or an older state of this one: no stored page can be trusted. */
function startOver(profileId: string | null, revision: number): void {
  const state = pagesState()
  state.edits = { profileId, revision, everything: 0, expired: {} }
  state.renderings.clear()
  if (state.folder !== undefined) dropPages(state.folder)
}

async function learnMissed(known: number, revision: number): Promise<void> {
  const missed = await listExpiredSince(await database(), known)
  const newest = missed.at(-1)?.revision ?? known
  const isComplete = newest >= revision && missed.length === newest - known
  if (!isComplete) return learnEdit(revision, [everyAddress])
  for (const edit of missed) learnEdit(edit.revision, edit.addresses)
}

/**
 * Learns the edits committed without this process: by commands, by other instances, or by itself just
 * before a crash. Returns whether there were any.
 */
export async function catchUp(): Promise<boolean> {
  // As it was before the question: edits of our own may be learned while it is answered.
  const known = { ...pagesState().edits }
  const { profileId, revision } = await findRevision(await database())
  if (known.profileId === profileId && known.revision === revision) return false
  const isSameCv = known.profileId === profileId || (known.profileId === null && known.revision === 0)
  if (!isSameCv || revision < known.revision) startOver(profileId, revision)
  else await learnMissed(known.revision, revision)
  pagesState().edits.profileId = profileId
  await saveEdits()
  await refreshSnapshot()
  return true
}

/** For an edit that may have happened unheard: asks until the database answers, once such an edit has ended. */
export async function catchUpEventually(): Promise<void> {
  try {
    await awaitEdits(await database())
    await catchUp()
  } catch {
    setTimeout(catchUpEventually, retryMs).unref()
  }
}
