import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findOwnerOfSession, touchSession } from '#db/queries/sessions.ts'
import { tellingAway } from '#lib/database-away.ts'
import { database } from '#lib/db.ts'
import { pathHeader, signInAddress } from './return-path.ts'
import { idleSince } from './session-age.ts'
import { readSessionId } from './session-cookie.ts'

export type Owner = { id: string; email: string; sessionId: string }

const touchedEveryMs = 5 * 60_000

async function findOwner(): Promise<Owner | null> {
  const sessionId = await readSessionId()
  if (sessionId === null) return null
  const db = await database()
  const found = await findOwnerOfSession(db, sessionId, idleSince())
  if (found === null) return null
  const { lastSeenAt, ...owner } = found
  if (Date.now() - lastSeenAt.getTime() > touchedEveryMs) await touchSession(db, sessionId)
  return owner
}

/**
 * Who is signed in, by the session's row and nothing else; null for nobody. For actions and routes, which
 * answer `{ kind: 'signedOut' }` so that a form keeps what was typed. Throws when the database is away.
 */
export const currentOwner: () => Promise<Owner | null> = cache(findOwner)

/** The owner, or away to the sign-in page, which leads back here. For pages and layouts. */
export async function requireOwner(): Promise<Owner> {
  const owner = await tellingAway(currentOwner())
  if (owner !== null) return owner
  redirect(signInAddress((await headers()).get(pathHeader)))
}
