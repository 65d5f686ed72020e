import { and, desc, eq, gt, lt, ne, or } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { owners, sessions } from '../schema/index.ts'

type NewSession = { ownerId: string; passwordHash: string; userAgent: string | null; expiresAt: Date }

/** A session that lives: not past its end, and seen since `idleSince`. */
const isLive = (now: Date, idleSince: Date) =>
  and(gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, idleSince))

/** The owner behind a session that lives; null for one that ended, was revoked or never was. */
export async function findOwnerOfSession(db: Database, id: string, idleSince: Date) {
  const [row] = await db
    .select({
      id: owners.id,
      email: owners.email,
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(owners, eq(owners.id, sessions.ownerId))
    .where(and(eq(sessions.id, id), isLive(new Date(), idleSince)))
  return row ?? null
}

/** Notes that the session is in use. */
export async function touchSession(db: Database, id: string): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: new Date() }).where(eq(sessions.id, id))
}

/**
 * Opens a session while the owner still has the password that was checked: one that is being changed meanwhile
 * opens none. Null then.
 */
export async function insertSession(tx: Transaction, session: NewSession): Promise<string | null> {
  const { ownerId, passwordHash, userAgent, expiresAt } = session
  const [owner] = await tx
    .select({ id: owners.id })
    .from(owners)
    .where(and(eq(owners.id, ownerId), eq(owners.passwordHash, passwordHash)))
    .for('update')
  if (owner === undefined) return null
  const [row] = await tx
    .insert(sessions)
    .values({ ownerId, userAgent, expiresAt })
    .returning({ id: sessions.id })
  return row?.id ?? null
}

/** The owner's sessions that live, the last used first. */
export function listLiveSessions(db: Database, ownerId: string, idleSince: Date) {
  return db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.ownerId, ownerId), isLive(new Date(), idleSince)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
}

/** Whether there was such a session of this owner. */
export async function deleteSession(db: Database, ownerId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.ownerId, ownerId), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  return gone.length > 0
}

/** Ends a session by its id alone, which its cookie proved. */
export async function deleteSessionById(db: Database | Transaction, id: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.id, id))
}

export async function deleteSessionsOf(db: Database | Transaction, ownerId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.ownerId, ownerId))
}

export async function deleteOtherSessions(tx: Transaction, ownerId: string, kept: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.ownerId, ownerId), ne(sessions.id, kept)))
}

/** Removes rows of sessions that ended by themselves; how many there were. */
export async function sweepSessions(tx: Transaction, idleSince: Date): Promise<number> {
  const ended = or(lt(sessions.expiresAt, new Date()), lt(sessions.lastSeenAt, idleSince))
  return (await tx.delete(sessions).where(ended).returning({ id: sessions.id })).length
}
