import { and, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { errorCode } from '#db/faults.ts'
import { employers, limits, passages, profile, roleSkills, roles, skills } from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Harness } from './harness.ts'
import { insertEmployer, insertProfile, insertRole } from './sample-rows.ts'

const refusedByCheck = { cause: { code: '23514' } }
const refusedAsTaken = { cause: { code: '23505' } }

async function insertPassage(db: Database, body: string, plain: string) {
  const place = {
    entryKind: 'role',
    entryId: crypto.randomUUID(),
    path: '/es#role-lead',
    locale: 'es',
  } as const
  await db.insert(passages).values({ ...place, body, plain })
}

export function rowSuite(db: () => Database, { countStatements }: Harness): void {
  test.each([
    ['2021-05', '2021-04'],
    ['2021', '2020-12'],
    ['2021-05-02', '2021-05-01'],
  ])('a role from %s to %s is refused: it ends before it starts', async (startedOn, endedOn) => {
    await expect(insertRole(db(), { startedOn, endedOn })).rejects.toMatchObject(refusedByCheck)
  })

  test.each([
    ['2021', '2021-01'],
    ['2021-05', '2021'],
    ['2021-05', '2021-05'],
  ])(
    'a role from %s to %s may be: as far as it is written, it does not end early',
    async (startedOn, endedOn) => {
      expect(await insertRole(db(), { startedOn, endedOn })).toMatchObject({ startedOn, endedOn })
    },
  )

  test('two entries of a table cannot share a slug', async () => {
    const { profileId, slug } = await insertEmployer(db())
    const second = db().insert(employers).values({ profileId, slug })
    await expect(second.execute()).rejects.toMatchObject(refusedAsTaken)
  })

  test.each(['Banco Sur', 'banco--sur', '-banco', 'ação', '../x', '', 'x'.repeat(121)])(
    'the slug %j is not plain',
    async slug => {
      await expect(insertEmployer(db(), slug)).rejects.toMatchObject(refusedByCheck)
    },
  )

  test('there is one profile', async () => {
    await insertProfile(db())
    await expect(insertProfile(db())).rejects.toMatchObject(refusedAsTaken)
    const second = db().insert(profile).values({ singleton: false })
    await expect(second.execute()).rejects.toMatchObject(refusedByCheck)
  })

  test('an edit of an old version changes nothing', async () => {
    const { id, version } = await insertProfile(db())
    const save = (name: string) =>
      db()
        .update(profile)
        .set({ name, version: sql`${profile.version} + 1` })
        .where(and(eq(profile.id, id), eq(profile.version, version)))
        .returning({ name: profile.name, version: profile.version })
    expect(await save('first')).toEqual([{ name: 'first', version: 2 }])
    expect(await save('second')).toEqual([])
  })

  test('an update moves updatedAt, and instants are dates', async () => {
    const { createdAt, updatedAt } = await insertProfile(db())
    expect(createdAt).toBeInstanceOf(Date)
    await db()
      .update(profile)
      .set({ name: 'Matías B.', updatedAt: new Date(updatedAt.getTime() - 60_000) })
    const [edited] = await db().update(profile).set({ name: 'Matías C.' }).returning()
    expect(edited?.updatedAt.getTime()).toBeGreaterThan(updatedAt.getTime() - 1)
    expect(edited?.createdAt).toEqual(createdAt)
  })

  test('an employer takes its roles along', async () => {
    const { employerId } = await insertRole(db())
    await db().delete(employers).where(eq(employers.id, employerId))
    expect(await db().$count(roles)).toBe(0)
  })

  test('a passage is found by another form of its words', async () => {
    await insertPassage(db(), 'Sistema de pagos', 'sistema de pagos')
    const found = await db()
      .select({ body: passages.body })
      .from(passages)
      .where(sql`${passages.stemmed} @@ websearch_to_tsquery('spanish', 'pago')`)
    expect(found).toEqual([{ body: 'Sistema de pagos' }])
  })

  test('a passage is found by words typed without accents', async () => {
    await insertPassage(db(), 'Condução de equipes', 'conducao de equipes')
    const found = db()
      .select({ body: passages.body })
      .from(passages)
      .where(sql`${passages.simple} @@ websearch_to_tsquery('simple', 'conducao')`)
    expect(await found).toEqual([{ body: 'Condução de equipes' }])
  })

  test('takers of one limit at the same time are all counted', async () => {
    const taken = { key: 'chat:1', used: 1, expiresAt: new Date() }
    const take = () =>
      db()
        .insert(limits)
        .values(taken)
        .onConflictDoUpdate({ target: limits.key, set: { used: sql`${limits.used} + 1` } })
        .returning({ used: limits.used })
    const seen = await Promise.all(Array.from({ length: 10 }, take))
    expect(seen.flat().map(row => row.used)).toEqual(expect.arrayContaining([1, 10]))
    expect(await db().select({ used: limits.used }).from(limits)).toEqual([{ used: 10 }])
  })

  test('a count is a number', async () => {
    await insertProfile(db())
    expect(await db().$count(profile)).toBe(1)
  })

  test('a profile with its roles and their skills is read in one statement', async () => {
    const { id: roleId, profileId } = await insertRole(db())
    const [skill] = await db().insert(skills).values({ profileId, slug: 'sql' }).returning()
    await db()
      .insert(roleSkills)
      .values({ roleId, skillId: skill?.id ?? '' })
    const nested = { with: { roles: { with: { skills: { with: { skill: true } } } } } } as const
    const counted = countStatements(async on => {
      const read = await on.query.profile.findFirst(nested)
      expect(read?.roles[0]?.skills[0]?.skill.slug).toBe('sql')
    }, db())
    expect(await counted).toBe(1)
  })

  test('the code of a refusal is found below what drizzle wraps around it', async () => {
    await insertProfile(db())
    const refusal = await insertProfile(db()).catch((error: unknown) => error)
    expect(errorCode(refusal)).toBe('23505')
  })

  test('a transaction that fails leaves nothing and throws what failed', async () => {
    const fault = new Error('changed my mind')
    const written = inTransaction(db(), async tx => {
      await tx.insert(profile).values({ name: 'Matías' })
      throw fault
    })
    await expect(written).rejects.toBe(fault)
    expect(await db().$count(profile)).toBe(0)
  })

  test('a transaction that succeeds is stored and returns what its work returned', async () => {
    const name = await inTransaction(db(), async tx => {
      const rows = await tx.insert(profile).values({ name: 'Matías' }).returning()
      return rows[0]?.name
    })
    expect(name).toBe('Matías')
    expect(await db().$count(profile)).toBe(1)
  })
}
