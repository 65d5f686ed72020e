import { asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { expiredPages, profile } from '../schema/index.ts'

const keptRevisions = 1_000

/** Which CV this is and its revision; none and 0 while there is no profile. */
export async function findRevision(db: Database): Promise<{ profileId: string | null; revision: number }> {
  const row = await db.query.profile.findFirst({ columns: { id: true, cvRevision: true } })
  return { profileId: row?.id ?? null, revision: row?.cvRevision ?? 0 }
}

/** Resolves once no edit is under way: each holds the profile row from its beginning to its end. */
export async function awaitEdits(db: Database): Promise<void> {
  await db.select({ id: profile.id }).from(profile).for('share')
}

/** The profile's id; the row is made when this is the CV's first edit, also when two begin at once. */
export async function ensureProfile(tx: Transaction): Promise<string> {
  await tx.insert(profile).values({}).onConflictDoNothing()
  const [row] = await tx.select({ id: profile.id }).from(profile).for('update')
  if (row === undefined) throw new Error('The profile row is gone although it was just made.')
  return row.id
}

/**
 * Raises the CV's revision and notes which addresses the edit made stale, in the edit's own transaction.
 * The profile row stays locked until it commits: revisions become visible in order and without gaps.
 */
export async function raiseRevision(tx: Transaction, addresses: string[]): Promise<number> {
  const [row] = await tx
    .update(profile)
    .set({ cvRevision: sql`${profile.cvRevision} + 1` })
    .where(eq(profile.singleton, true))
    .returning({ revision: profile.cvRevision })
  if (row === undefined) throw new Error('The CV has no profile row to raise the revision of.')
  await tx.insert(expiredPages).values({ revision: row.revision, addresses }).onConflictDoUpdate({
    target: expiredPages.revision,
    set: { addresses },
  })
  await tx.delete(expiredPages).where(lt(expiredPages.revision, row.revision - keptRevisions))
  return row.revision
}

/** The edits after `revision`, oldest first. */
export function listExpiredSince(db: Database, revision: number) {
  return db
    .select({ revision: expiredPages.revision, addresses: expiredPages.addresses })
    .from(expiredPages)
    .where(gt(expiredPages.revision, revision))
    .orderBy(asc(expiredPages.revision))
    .limit(keptRevisions)
}
