import { z } from 'zod'
import { deleteSession, deleteSessionsOf, listLiveSessions } from '#db/queries/sessions.ts'
import { database } from '#lib/db.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { currentOwner, requireOwner } from './require-owner.ts'
import { idleSince } from './session-age.ts'

const isId = (id: string) => z.uuid().safeParse(id).success

export type SessionEntry = {
  id: string
  userAgent: string | null
  createdAt: Date
  lastSeenAt: Date
  isThis: boolean
}

/** Where the owner is signed in, this browser first, then the last used. */
export async function listSessions(): Promise<SessionEntry[]> {
  const owner = await requireOwner()
  const rows = await listLiveSessions(await database(), owner.id, idleSince())
  const entries = rows.map(row => ({ ...row, isThis: row.id === owner.sessionId }))
  return entries.sort((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** Signs one browser out; one that is out already is as asked. */
export async function endSession(id: string): Promise<Result<null>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  const isEnded = isId(id) && (await deleteSession(await database(), owner.id, id))
  return isEnded ? done(null) : fail({ kind: 'missing' })
}

/** Signs every browser out, this one included. */
export async function signOutEverywhere(): Promise<Result<null>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  await deleteSessionsOf(await database(), owner.id)
  return done(null)
}
