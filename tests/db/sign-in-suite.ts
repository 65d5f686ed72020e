import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import {
  giveBackToLimit,
  type Limit,
  secondsUntilFree,
  sweepLimits,
  takeFromLimit,
} from '#db/queries/limits.ts'
import { findOnlyOwner, insertFirstOwner, updatePassword } from '#db/queries/owners.ts'
import {
  deleteOtherSessions,
  findOwnerOfSession,
  insertSession,
  sweepSessions,
} from '#db/queries/sessions.ts'
import { limits, owners, sessions } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'

const limit: Limit = { key: 'sign-in:test', max: 5, seconds: 900 }
const longAgo = new Date(0)
const inAnHour = () => new Date(Date.now() + 3_600_000)

export function signInSuite(db: () => Database): void {
  describe('signing in', () => {
    beforeEach(async () => {
      for (const table of [owners, limits]) await db().delete(table)
    })

    async function insertOwner(passwordHash = 'old') {
      await inTransaction(db(), tx => insertFirstOwner(tx, { email: 'a@b.example', passwordHash }))
      const owner = await findOnlyOwner(db())
      if (owner === null) throw new Error('The owner was not made.')
      return owner
    }

    const openSession = (ownerId: string, passwordHash: string, expiresAt = inAnHour()) =>
      inTransaction(db(), tx => insertSession(tx, { ownerId, passwordHash, userAgent: null, expiresAt }))

    test('of fifty tries at the same time five get through', async () => {
      const taken = await Promise.all(Array.from({ length: 50 }, () => takeFromLimit(db(), limit)))
      expect(taken.filter(left => left !== null).sort()).toEqual([0, 1, 2, 3, 4])
    })

    test('a refused try does not make the wait longer, and the wait is told', async () => {
      for (let index = 0; index < 5; index++) await takeFromLimit(db(), limit)
      await db().update(limits).set({ expiresAt: sql`now() + interval '10 seconds'` })
      expect(await takeFromLimit(db(), limit)).toBeNull()
      const left = await secondsUntilFree(db(), limit.key)
      expect(left).toBeGreaterThan(5)
      expect(left).toBeLessThan(11)
    })

    test('each counted try begins the window anew, so that none of that length holds more', async () => {
      await takeFromLimit(db(), limit)
      await db().update(limits).set({ expiresAt: sql`now() + interval '10 seconds'` })
      await takeFromLimit(db(), limit)
      expect(await secondsUntilFree(db(), limit.key)).toBeGreaterThan(800)
    })

    test('after the window all tries are there again', async () => {
      for (let index = 0; index < 5; index++) await takeFromLimit(db(), limit)
      await db().update(limits).set({ expiresAt: sql`now() - interval '1 second'` })
      expect(await takeFromLimit(db(), limit)).toBe(4)
    })

    test('a try that is given back can be used again, and no more than there were', async () => {
      for (let index = 0; index < 5; index++) await takeFromLimit(db(), limit)
      await giveBackToLimit(db(), limit.key)
      expect(await takeFromLimit(db(), limit)).toBe(0)
      for (let index = 0; index < 9; index++) await giveBackToLimit(db(), limit.key)
      expect(await takeFromLimit(db(), limit)).toBe(4)
    })

    test('only counters whose window is over are swept', async () => {
      await takeFromLimit(db(), limit)
      await takeFromLimit(db(), { ...limit, key: 'over', seconds: -1 })
      await inTransaction(db(), sweepLimits)
      expect((await db().select({ key: limits.key }).from(limits)).map(({ key }) => key)).toEqual([limit.key])
    })

    test('of owners made at the same time one stays', async () => {
      const make = (email: string) =>
        inTransaction(db(), tx => insertFirstOwner(tx, { email, passwordHash: 'x' }))
      const made = await Promise.all(['a@b.example', 'c@d.example', 'e@f.example'].map(make))
      expect(made.filter(Boolean)).toHaveLength(1)
      expect(await db().$count(owners)).toBe(1)
    })

    test('no session is opened with a password that was replaced meanwhile', async () => {
      const { id } = await insertOwner()
      const change = inTransaction(db(), tx => updatePassword(tx, id, { from: 'old', to: 'new' }))
      expect(await change).toBe(true)
      expect(await openSession(id, 'old')).toBeNull()
      expect(await openSession(id, 'new')).not.toBeNull()
    })

    test('a password change ends every session but its own, also those being opened', async () => {
      const { id } = await insertOwner()
      const own = (await openSession(id, 'old')) ?? ''
      const change = inTransaction(db(), async tx => {
        await updatePassword(tx, id, { from: 'old', to: 'new' })
        await deleteOtherSessions(tx, id, own)
      })
      await Promise.all([change, ...Array.from({ length: 8 }, () => openSession(id, 'old'))])
      const left = await db().select({ id: sessions.id }).from(sessions).where(eq(sessions.ownerId, id))
      expect(left).toEqual([{ id: own }])
    })

    test('two password changes from the same old one: the second changes nothing', async () => {
      const { id } = await insertOwner()
      const change = (to: string) => inTransaction(db(), tx => updatePassword(tx, id, { from: 'old', to }))
      expect([await change('new'), await change('other')]).toEqual([true, false])
      expect(await findOnlyOwner(db())).toMatchObject({ passwordHash: 'new' })
    })

    test('a session names its owner until its end, and while it is used', async () => {
      const { id, email } = await insertOwner()
      const sessionId = (await openSession(id, 'old')) ?? ''
      expect(await findOwnerOfSession(db(), sessionId, longAgo)).toMatchObject({ id, email, sessionId })
      expect(await findOwnerOfSession(db(), sessionId, inAnHour())).toBeNull()
      expect(await findOwnerOfSession(db(), crypto.randomUUID(), longAgo)).toBeNull()
      const ended = (await openSession(id, 'old', longAgo)) ?? ''
      expect(await findOwnerOfSession(db(), ended, longAgo)).toBeNull()
    })

    test('rows of sessions that ended are swept, the others stay', async () => {
      const { id } = await insertOwner()
      const live = await openSession(id, 'old')
      await openSession(id, 'old', longAgo)
      await inTransaction(db(), tx => sweepSessions(tx, longAgo))
      expect(await db().select({ id: sessions.id }).from(sessions)).toEqual([{ id: live }])
    })
  })
}
