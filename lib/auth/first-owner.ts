import { deleteLimits } from '#db/queries/limits.ts'
import { findOnlyOwner, insertFirstOwner, updatePassword } from '#db/queries/owners.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { limitPrefix } from './allowance.ts'
import { hashPassword, randomPassword } from './password.ts'

const standInEmail = 'owner@localhost'

const firstEmail = () => (env().owner?.email ?? standInEmail).toLowerCase()

export async function hasOwner(): Promise<boolean> {
  return (await findOnlyOwner(await database())) !== null
}

/** Whether there is an owner now: the one there was, else the one of OWNER_EMAIL and OWNER_PASSWORD. */
export async function ensureOwner(): Promise<boolean> {
  if (await hasOwner()) return true
  const { owner } = env()
  if (owner === undefined) return false
  const passwordHash = await hashPassword(owner.password)
  await inTransaction(await database(), tx => insertFirstOwner(tx, { email: firstEmail(), passwordHash }))
  return true
}

/** Makes the first owner with a random password, for the caller to show once; null when there is one already. */
export async function makeOwner(): Promise<{ email: string; password: string } | null> {
  const password = randomPassword()
  const credentials = { email: firstEmail(), passwordHash: await hashPassword(password) }
  const db = await database()
  const isNew = await inTransaction(db, tx => insertFirstOwner(tx, credentials))
  return isNew ? { email: credentials.email, password } : null
}

/**
 * Gives the owner another password, ends every session and every pause after failed tries. Where there is no
 * owner yet, makes one. Returns the e-mail address to sign in with.
 */
export async function resetOwner(passwordHash: string): Promise<string> {
  const email = firstEmail()
  return inTransaction(await database(), async tx => {
    await deleteLimits(tx, limitPrefix)
    if (await insertFirstOwner(tx, { email, passwordHash })) return email
    const owner = await findOnlyOwner(tx)
    if (owner === null) throw new Error('The owner is gone although they were just there.')
    await updatePassword(tx, owner.id, { from: owner.passwordHash, to: passwordHash })
    await deleteSessionsOf(tx, owner.id)
    return owner.email
  })
}
