import { rm } from 'node:fs/promises'
import { findRevision, listExpiredSince } from '#db/queries/revision.ts'
import { refreshSnapshot } from '#lib/cv/read-rows.ts'
import { database } from '#lib/db.ts'
import { everyAddress, learnEdit, pagesState, saveEdits } from './state.ts'

/** Another CV lies in the database, or an older state of this one: no stored page can be trusted. */
async function startOver(profileId: string | null, revision: number): Promise<void> {
  const state = pagesState()
  state.edits = { profileId, revision, everything: 0, expired: {} }
  state.renderings.clear()
  if (state.folder !== undefined) await rm(state.folder, { recursive: true, force: true })
}

async function learnMissed(known: number, revision: number): Promise<void> {
  const missed = await listExpiredSince(await database(), known)
  const isComplete = missed.length === revision - known
  if (!isComplete) return learnEdit(revision, [everyAddress])
  for (const edit of missed) learnEdit(edit.revision, edit.addresses)
}

/**
 * Learns the edits committed without this process: by commands, by other instances, or by itself just
 * before a crash. Returns whether there were any.
 */
export async function catchUp(): Promise<boolean> {
  const { edits } = pagesState()
  const { profileId, revision } = await findRevision(await database())
  if (edits.profileId === profileId && edits.revision === revision) return false
  const isSameCv = edits.profileId === profileId || (edits.profileId === null && edits.revision === 0)
  if (!isSameCv || revision < edits.revision) await startOver(profileId, revision)
  else await learnMissed(edits.revision, revision)
  pagesState().edits.profileId = profileId
  await saveEdits()
  await refreshSnapshot()
  return true
}
