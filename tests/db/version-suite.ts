import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findEntries, insertRevisions, updateEntry } from '#db/queries/entries.ts'
import { findOnlyOwner, insertFirstOwner } from '#db/queries/owners.ts'
import * as schema from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import type { Owner } from '#lib/auth/require-owner.ts'
import { Refused } from '#lib/entities/attempt.ts'
import { writeText } from '#lib/entities/board/save-text.ts'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { writeEarlier } from '#lib/entities/history/restore-version.ts'
import { type FormValues, showValues } from '#lib/entities/kit/form-values.ts'
import { hashOf } from '#lib/entities/kit/translations.ts'
import { findParts, showParts } from '#lib/entities/parts.ts'
import { readWrite, writeNext } from '#lib/entities/save.ts'
import { type EntityName, entityTables } from '#lib/entities/tables.ts'
import { insertCareer } from './sample-rows.ts'

const { employers, media, owners, projects, projectImages, projectSkills, revisions, roles, skills } = schema

export function versionSuite(db: () => Database): void {
  describe('the versions of an entry', () => {
    let career: Awaited<ReturnType<typeof insertCareer>>
    let owner: Owner
    beforeEach(async () => {
      for (const table of [revisions, owners]) await db().delete(table)
      career = await insertCareer(db())
      await inTransaction(db(), tx => insertFirstOwner(tx, { email: 'a@b.example', passwordHash: 'x' }))
      const { id = '' } = (await findOnlyOwner(db())) ?? {}
      owner = { id, email: 'a@b.example', sessionId: '' }
    })

    async function rowOf(entity: EntityName, id: string) {
      const [row] = await inTransaction(db(), tx => findEntries(tx, entityTables[entity], [id]))
      if (row === undefined) throw new Error('There is no such row.')
      return row
    }

    /** Saves the entry's form with these values in place of its own. */
    async function save(entity: EntityName, id: string, changed: FormValues) {
      const row = await rowOf(entity, id)
      return await inTransaction(db(), async tx => {
        const parts = showParts(await findParts(tx, entity, id))
        const values = { ...showValues(descriptions[entity], row), ...parts, ...changed }
        const write = readWrite({ entity, id, version: row.version, values, fits: [] }, owner)
        if (!write.ok) throw new Refused(write)
        return (await writeNext(tx, write.value)).value
      })
    }

    async function newestRevision(id: string) {
      const [found] = await db()
        .select()
        .from(revisions)
        .where(eq(revisions.rowId, id))
        .orderBy(desc(revisions.createdAt))
        .limit(1)
      return found
    }

    type Asked = { revision: string | undefined; side: 'before' | 'after'; version?: number }

    async function restore(entity: EntityName, id: string, { revision = '', side, version }: Asked) {
      const request = { entity, id, revision, side, version: version ?? (await rowOf(entity, id)).version }
      return await inTransaction(db(), async tx => (await writeEarlier(tx, owner, request)).value)
    }

    const problemOf = async (work: Promise<unknown>) => {
      const error = await work.then(() => null).catch((thrown: unknown) => thrown)
      return error instanceof Refused && !error.result.ok ? error.result.problem : error
    }

    test('an earlier one becomes the newest, under the present address', async () => {
      const { projectId, skillId } = career
      await save('projects', projectId, { 'title.en': 'Tide', skills: [], images: [], slug: 'tide' })
      const changed = await newestRevision(projectId)
      expect(await db().$count(projectImages)).toBe(0)
      const { version, slug } = await restore('projects', projectId, {
        revision: changed?.id,
        side: 'before',
      })
      expect([version, slug]).toEqual([3, 'tide'])
      expect(await rowOf('projects', projectId)).toMatchObject({ title: { en: 'Marea' }, published: true })
      expect(await db().select().from(projectSkills)).toMatchObject([{ skillId }])
      expect(await db().select().from(projectImages)).toMatchObject([{ caption: { es: 'El muelle' } }])
      const { action, rowVersion } = (await newestRevision(projectId)) ?? {}
      expect([action, rowVersion]).toEqual(['restore', 3])
    })

    test('one that the entry is already makes no other', async () => {
      const { projectId } = career
      await save('projects', projectId, { 'title.en': 'Tide' })
      const changed = await newestRevision(projectId)
      const { version } = await restore('projects', projectId, { revision: changed?.id, side: 'after' })
      expect([version, await db().$count(revisions)]).toEqual([2, 1])
    })

    test('is not written over one that the owner has not seen', async () => {
      const { projectId } = career
      await save('projects', projectId, { 'title.en': 'Tide' })
      const changed = await newestRevision(projectId)
      await save('projects', projectId, { 'title.en': 'Unseen' })
      const asked = { revision: changed?.id, side: 'before', version: 2 } as const
      expect(await problemOf(restore('projects', projectId, asked))).toMatchObject({ kind: 'conflict' })
      expect((await rowOf('projects', projectId)).title).toEqual({ en: 'Unseen' })
    })

    test('of another entry is not found', async () => {
      const { projectId, roleId } = career
      await save('roles', roleId, { 'title.en': 'Head' })
      const other = await newestRevision(roleId)
      const asked = { revision: other?.id, side: 'before' } as const
      expect(await problemOf(restore('projects', projectId, asked))).toEqual({ kind: 'missing' })
    })

    test('comes without what is gone since: employer, skills and images', async () => {
      const { projectId, profileId } = career
      const other = await db().insert(skills).values({ profileId, slug: 'rust' }).returning()
      await save('projects', projectId, {
        'title.en': 'Tide',
        skills: other.map(({ id }) => id),
        images: [],
        employerId: '',
      })
      const changed = await newestRevision(projectId)
      for (const table of [employers, skills, media]) await db().delete(table)
      await restore('projects', projectId, { revision: changed?.id, side: 'before' })
      expect(await rowOf('projects', projectId)).toMatchObject({ title: { en: 'Marea' }, employerId: null })
      expect([await db().$count(projectSkills), await db().$count(projectImages)]).toEqual([0, 0])
    })

    test('of a role whose employer is gone stays at the present one', async () => {
      const { roleId, profileId, employerId } = career
      const [next] = await db().insert(employers).values({ profileId, slug: 'next' }).returning()
      await save('roles', roleId, { 'title.en': 'Head', employerId: next?.id ?? '' })
      const changed = await newestRevision(roleId)
      await db().delete(employers).where(eq(employers.id, employerId))
      await restore('roles', roleId, { revision: changed?.id, side: 'before' })
      expect((await db().select().from(roles))[0]).toMatchObject({
        title: { en: 'Lead' },
        employerId: next?.id,
      })
    })

    test('that a write without skills made has the skills of its time', async () => {
      const { projectId, skillId } = career
      await inTransaction(db(), async tx => {
        const [before] = await findEntries(tx, projects, [projectId])
        if (before === undefined) return
        const after = await updateEntry(tx, projects, before, { title: { en: 'By command' } })
        await insertRevisions(tx, [{ table: projects, id: projectId, before, after }])
      })
      const byCommand = await newestRevision(projectId)
      await save('projects', projectId, { 'title.en': 'Tide', skills: [] })
      await restore('projects', projectId, { revision: byCommand?.id, side: 'after' })
      expect((await rowOf('projects', projectId)).title).toEqual({ en: 'By command' })
      expect(await db().select().from(projectSkills)).toMatchObject([{ skillId }])
    })

    test('has the translations that were older at its time older again', async () => {
      const { projectId } = career
      await save('projects', projectId, { 'summary.en': 'One', 'summary.es': 'Uno' })
      await save('projects', projectId, { 'summary.en': 'Two' })
      const older = await newestRevision(projectId)
      await save('projects', projectId, { 'summary.es': 'Dos' })
      await restore('projects', projectId, { revision: older?.id, side: 'after' })
      const { summary, translatedFrom } = await rowOf('projects', projectId)
      expect(summary).toEqual({ en: 'Two', es: 'Uno' })
      expect(translatedFrom).toMatchObject({ summary: { es: hashOf('One') } })
    })

    describe('with one text of them saved alone', () => {
      const text = (path: string, typed: string, seen: { text: string; source: string }) => {
        const asked = {
          entity: 'projects',
          id: career.projectId,
          path,
          text: typed,
          seen,
          fits: true,
        } as const
        return inTransaction(db(), async tx => (await writeText(tx, owner, asked)).value)
      }

      test('keep everything else as it is', async () => {
        const { projectId, skillId } = career
        await text('highlights.pt', 'um\ndois', { text: '', source: 'one' })
        const row = await rowOf('projects', projectId)
        expect(row).toMatchObject({
          highlights: { en: ['one'], pt: ['um', 'dois'] },
          slug: 'marea',
          version: 2,
        })
        expect(await db().select().from(projectSkills)).toMatchObject([{ skillId }])
        expect(await db().$count(projectImages)).toBe(1)
      })

      test('are complete once it is said that it fits', async () => {
        const { projectId } = career
        await save('projects', projectId, { 'summary.en': 'One', 'summary.es': 'Uno' })
        await save('projects', projectId, { 'summary.en': 'Two' })
        await text('summary.es', 'Uno', { text: 'Uno', source: 'Two' })
        const { translatedFrom } = await rowOf('projects', projectId)
        expect(translatedFrom).toMatchObject({ summary: { es: hashOf('Two') } })
      })

      test.each([
        ['the text', { text: '', source: 'Two' }],
        ['its source', { text: 'Uno', source: 'One' }],
      ])('are not changed where %s was changed unseen', async (_, seen) => {
        const { projectId } = career
        await save('projects', projectId, { 'summary.en': 'Two', 'summary.es': 'Uno' })
        expect(await problemOf(text('summary.es', 'Dos', seen))).toEqual({
          kind: 'conflict',
          current: { text: 'Uno', source: 'Two' },
        })
        expect((await rowOf('projects', projectId)).version).toBe(2)
      })

      test.each(['startedOn', 'slug', 'summary.fr', 'published'])('%s is no text', async path => {
        expect(await problemOf(text(path, 'x', { text: '', source: '' }))).toMatchObject({ kind: 'invalid' })
      })
    })
  })
}
