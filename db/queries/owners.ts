import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { owners } from '../schema/index.ts'

export type Credentials = { email: string; passwordHash: string }

const columns = { id: owners.id, email: owners.email, passwordHash: owners.passwordHash }

export async function findOwnerByEmail(db: Database, email: string) {
  const [row] = await db.select(columns).from(owners).where(eq(owners.email, email))
  return row ?? null
}

export async function findOwnerById(db: Database, id: string) {
  const [row] = await db.select(columns).from(owners).where(eq(owners.id, id))
  return row ?? null
}

/** The one owner; null while there is none. */
export async function findOnlyOwner(db: Database | Transaction) {
  const [row] = await db.select(columns).from(owners).orderBy(asc(owners.createdAt)).limit(1)
  return row ?? null
}

/** Makes the first owner; false, and nothing changed, when there is one, also when two begin at once. */
export async function insertFirstOwner(tx: Transaction, owner: Credentials): Promise<boolean> {
  await tx.execute(sql`lock table ${owners} in share row exclusive mode`)
  if ((await findOnlyOwner(tx)) !== null) return false
  await tx.insert(owners).values(owner)
  return true
}

/**
 * Replaces the password `from`; false when it was replaced meanwhile. The caller ends the sessions that the old
 * one opened, in the same transaction and after this, which waits for those being opened.
 */
export async function updatePassword(
  tx: Transaction,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const changed = await tx
    .update(owners)
    .set({ passwordHash: to, passwordChangedAt: new Date(), version: sql`${owners.version} + 1` })
    .where(and(eq(owners.id, id), eq(owners.passwordHash, from)))
    .returning({ id: owners.id })
  return changed.length > 0
}

export async function updateEmail(db: Database, id: string, email: string): Promise<void> {
  await db
    .update(owners)
    .set({ email, version: sql`${owners.version} + 1` })
    .where(eq(owners.id, id))
}
