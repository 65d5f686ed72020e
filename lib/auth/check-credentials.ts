import { headers } from 'next/headers'
import { z } from 'zod'
import type { Database } from '#db/database.ts'
import { sweepLimits } from '#db/queries/limits.ts'
import { findOwnerByEmail } from '#db/queries/owners.ts'
import { deleteSessionById, insertSession, sweepSessions } from '#db/queries/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { forwardedAddress } from '#lib/client-address.ts'
import { database } from '#lib/db.ts'
import type { Problem } from '#lib/result.ts'
import { takeAllowance } from './allowance.ts'
import { readKnownBrowser, rememberBrowser } from './known-browser.ts'
import { isPasswordOf, maxPasswordLength, nobodysHash } from './password.ts'
import { idleSince, sessionEnd } from './session-age.ts'
import { readSessionId } from './session-cookie.ts'

export type SignInRefusal =
  | { kind: 'mismatch'; triesLeft: number }
  | Extract<Problem, { kind: 'limited' | 'unavailable' }>

type Checked = { ok: true; sessionId: string } | { ok: false; refusal: SignInRefusal }

const longestUserAgent = 500

const credentials = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(320)
    .regex(/^[^\0]+$/),
  password: z.string().min(1).max(maxPasswordLength),
})

/** What nobody could have typed right is checked like the rest: it is refused in the same time. */
const nobody = { email: '', password: '' }

async function openSession(db: Database, owner: { id: string; passwordHash: string }) {
  const userAgent = (await headers()).get('user-agent')?.slice(0, longestUserAgent) ?? null
  const before = await readSessionId()
  return inTransaction(db, async tx => {
    await sweepSessions(tx, idleSince())
    await sweepLimits(tx)
    if (before !== null) await deleteSessionById(tx, before)
    const { id: ownerId, passwordHash } = owner
    return insertSession(tx, { ownerId, passwordHash, userAgent, expiresAt: sessionEnd() })
  })
}

/**
 * Counts the try, checks it and opens a session. An unknown address and a wrong password are refused in the
 * same words and the same time.
 */
export async function checkCredentials(input: unknown): Promise<Checked> {
  const db = await database()
  const { email, password } = credentials.safeParse(input).data ?? nobody
  const address = forwardedAddress((await headers()).get('x-forwarded-for'))
  const allowance = await takeAllowance(db, { address, email, knownBrowser: await readKnownBrowser() })
  if (!allowance.ok) return { ok: false, refusal: allowance.problem }
  const owner = await findOwnerByEmail(db, email)
  const isRight = await isPasswordOf(owner?.passwordHash ?? nobodysHash, password)
  const sessionId = owner !== null && isRight ? await openSession(db, owner) : null
  if (sessionId === null) return { ok: false, refusal: { kind: 'mismatch', triesLeft: allowance.triesLeft } }
  await allowance.giveBack()
  await rememberBrowser()
  return { ok: true, sessionId }
}
