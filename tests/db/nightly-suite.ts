import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '#db/database.ts'
import { findRevision, listExpiredSince } from '#db/queries/revision.ts'
import { limits, messages, owners, profile, revisions, sessions } from '#db/schema/index.ts'
import { readEnv } from '#lib/env.ts'
import { expireYears } from '#lib/nightly/expire-years.ts'
import { parts } from '#lib/nightly/parts.ts'
import { runParts } from '#lib/nightly/run-parts.ts'
import { temporaryFolder } from './harness.ts'
import { insertProfile } from './sample-rows.ts'

const ago = (days: number) => sql`now() - make_interval(days => ${days}::int)`
const none = { forgotten: 0, forgottenDeleted: 0, sessions: 0, limits: 0, revisions: 0 }

export function nightlySuite(connection: () => Connection): void {
  describe('every night', () => {
    const db = () => connection().db
    let remove: () => Promise<void>
    beforeEach(async () => {
      const temporary = await temporaryFolder()
      remove = temporary.remove
      globalThis.liveCvEnv = readEnv({ DATA_DIR: temporary.folder })
      globalThis.liveCvConnection = Promise.resolve(connection())
      for (const table of [messages, revisions, owners]) await db().delete(table)
    })
    afterEach(async () => {
      globalThis.liveCvEnv = undefined
      globalThis.liveCvConnection = undefined
      globalThis.liveCvPages = undefined
      await remove()
    })

    async function counts(): Promise<Record<string, number>> {
      const outcomes = await runParts(parts)
      expect(outcomes.map(({ ok }) => ok)).toEqual(parts.map(() => true))
      return Object.assign({}, ...outcomes.map(outcome => (outcome.ok ? outcome.counts : {})))
    }

    async function insertOld(): Promise<void> {
      const letter = { body: 'QZX', locale: 'en' } as const
      const deleted = { action: 'delete', batch: crypto.randomUUID() } as const
      const lost = () => ({ ...deleted, rowId: crypto.randomUUID(), before: { slug: 'QZX' } })
      await db()
        .insert(messages)
        .values([
          { ...letter, createdAt: ago(366) },
          { ...letter, createdAt: ago(364) },
        ])
      await db()
        .insert(revisions)
        .values([
          { ...lost(), tableName: 'messages', createdAt: ago(2) },
          { ...lost(), tableName: 'messages' },
          { ...lost(), tableName: 'projects', createdAt: ago(91) },
          { ...lost(), tableName: 'projects', createdAt: ago(89) },
        ])
      await db()
        .insert(limits)
        .values([
          { key: 'over', expiresAt: ago(1) },
          { key: 'counting', expiresAt: ago(-1) },
        ])
      const [owner] = await db()
        .insert(owners)
        .values({ email: 'a@b.example', passwordHash: 'x' })
        .returning()
      const session = { ownerId: owner?.id ?? '' }
      await db()
        .insert(sessions)
        .values([
          { ...session, expiresAt: ago(-1) },
          { ...session, expiresAt: ago(1) },
          { ...session, expiresAt: ago(-1), lastSeenAt: ago(15) },
        ])
    }

    test('what was kept as long as it may be is gone, what was not is there, and only numbers are told', async () => {
      await insertOld()
      expect(await counts()).toMatchObject({
        forgotten: 1,
        forgottenDeleted: 1,
        sessions: 2,
        limits: 1,
        revisions: 1,
      })
      const left = [messages, revisions, sessions, limits].map(table => db().$count(table))
      expect(await Promise.all(left)).toEqual([1, 2, 1, 1])
      expect(await counts()).toMatchObject(none)
    })

    test('two runs at once do together what one would', async () => {
      await insertOld()
      await insertProfile(db())
      const [one, other] = await Promise.all([counts(), counts()])
      const sums = Object.keys(one).map(name => [name, (one[name] ?? 0) + (other[name] ?? 0)])
      expect(Object.fromEntries(sums)).toMatchObject({
        ...{ forgotten: 1, forgottenDeleted: 1, sessions: 2, limits: 1, revisions: 1 },
        expired: 1,
      })
    })

    test('pages are made stale once in a month, also by two at once, and on any day of it', async () => {
      await insertProfile(db())
      const nights = (...days: string[]) => Promise.all(days.map(day => expireYears(new Date(day))))
      expect(await nights('2026-11-01T02:15:00Z')).toEqual([{ expired: 1 }])
      expect(await nights('2026-11-01T02:15:01Z', '2026-11-30T23:59:59Z')).toEqual([
        { expired: 0 },
        { expired: 0 },
      ])
      const together = await nights('2026-12-03T00:00:00Z', '2026-12-03T00:00:00Z')
      expect(together.map(({ expired }) => expired).sort()).toEqual([0, 1])
      expect((await findRevision(db())).revision).toBe(2)
      const stale = await listExpiredSince(db(), 0)
      expect(stale.map(({ addresses }) => addresses)).toEqual([['*'], ['*']])
    })

    test('a CV that was never begun is not begun by it', async () => {
      expect(await counts()).toMatchObject({ expired: 0 })
      expect(await db().$count(profile)).toBe(0)
    })
  })
}
