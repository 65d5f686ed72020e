import { z } from 'zod'
import type { Database } from '#db/database.ts'
import { giveBackToLimit, secondsUntilFree, takeFromLimit } from '#db/queries/limits.ts'
import { findOwnerById, updateEmail, updatePassword } from '#db/queries/owners.ts'
import { deleteOtherSessions } from '#db/queries/sessions.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { limitPrefix } from './allowance.ts'
import { hashPassword, isPasswordOf, maxPasswordLength, minPasswordLength } from './password.ts'
import { currentOwner, type Owner } from './require-owner.ts'

const newPassword = z
  .string()
  .min(minPasswordLength, 'password.short')
  .max(maxPasswordLength, 'password.long')
const newEmail = z.string().trim().toLowerCase().max(320, 'email.invalid').pipe(z.email('email.invalid'))

const invalid = (field: string, code: string) => fail({ kind: 'invalid', fields: { [field]: [code] } })

/** Whether the password is the owner's; who took over an open browser must not find it out by trying. */
async function confirmPassword(db: Database, owner: Owner, password: string): Promise<Result<string>> {
  const key = `${limitPrefix}confirm:${owner.id}`
  if ((await takeFromLimit(db, { key, max: 5, seconds: 900 })) === null)
    return fail({ kind: 'limited', retryAfterSeconds: await secondsUntilFree(db, key) })
  const found = await findOwnerById(db, owner.id)
  const isRight =
    found !== null &&
    password.length <= maxPasswordLength &&
    (await isPasswordOf(found.passwordHash, password))
  if (!isRight) return invalid('currentPassword', 'password.wrong')
  await giveBackToLimit(db, key)
  return done(found.passwordHash)
}

/** Ends every other session in the same transaction. */
export async function changePassword(current: string, wanted: string): Promise<Result<null>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  const parsed = newPassword.safeParse(wanted)
  if (!parsed.success) return invalid('newPassword', parsed.error.issues[0]?.message ?? 'password.short')
  const db = await database()
  const confirmed = await confirmPassword(db, owner, current)
  if (!confirmed.ok) return confirmed
  const passwordHash = await hashPassword(parsed.data)
  const isChanged = await inTransaction(db, async tx => {
    const change = { from: confirmed.value, to: passwordHash }
    if (!(await updatePassword(tx, owner.id, change))) return false
    await deleteOtherSessions(tx, owner.id, owner.sessionId)
    return true
  })
  return isChanged ? done(null) : invalid('currentPassword', 'password.wrong')
}

/** The new address, as it is kept. */
export async function changeEmail(current: string, wanted: string): Promise<Result<string>> {
  const owner = await currentOwner()
  if (owner === null) return fail({ kind: 'signedOut' })
  const parsed = newEmail.safeParse(wanted)
  if (!parsed.success) return invalid('email', 'email.invalid')
  const db = await database()
  const confirmed = await confirmPassword(db, owner, current)
  if (!confirmed.ok) return confirmed
  await updateEmail(db, owner.id, parsed.data)
  return done(parsed.data)
}
