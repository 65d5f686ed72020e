import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import { findEntries } from '#db/queries/entries.ts'
import { insertFirstOwner } from '#db/queries/owners.ts'
import { countTrash, deleteOldTrash, listTrash, listTrashedRows } from '#db/queries/trash.ts'
import * as schema from '#db/schema/index.ts'
import { inTransaction } from '#db/transaction.ts'
import { removeRows } from '#lib/entities/remove-rows.ts'
import { restoreRows } from '#lib/entities/restore-rows.ts'
import { type EntityName, entityTables } from '#lib/entities/tables.ts'
import { entryTables, nameColumns } from '#lib/entities/trash/tables.ts'
import { insertCareer } from './sample-rows.ts'

const {
  employers,
  projects,
  projectImages,
  projectSkills,
  revisions,
  roleSkills,
  roles,
  skillGroups,
  skills,
} = schema
const asked = { tables: entryTables, since: new Date(0) }
const part = { limit: 10, offset: 0 }

export function trashSuite(db: () => Database): void {
  describe('a deletion', () => {
    let career: Awaited<ReturnType<typeof insertCareer>>
    beforeEach(async () => {
      for (const table of [revisions, schema.owners]) await db().delete(table)
      career = await insertCareer(db())
    })

    async function remove(entity: EntityName, id: string): Promise<string> {
      return await inTransaction(db(), async tx => {
        const rows = await findEntries(tx, entityTables[entity], [id])
        return (await removeRows(tx, entity, rows, null)).batch
      })
    }

    const restore = (batch: string) =>
      inTransaction(db(), async tx => {
        const { profileId } = career
        return (await restoreRows(tx, { batch, ownerId: null, profileId })).value.count
      })

    const only = async <Row>(rows: Promise<Row[]>) => {
      const [row, ...more] = await rows
      if (row === undefined || more.length > 0) throw new Error('There is not exactly one row.')
      return row
    }

    test('of an employer comes back with its roles, their skills and the projects that named it', async () => {
      const { employerId, roleId, skillId, projectId } = career
      const before = await only(db().select().from(roles))
      const batch = await remove('employers', employerId)
      expect([await db().$count(employers), await db().$count(roles)]).toEqual([0, 0])
      expect((await only(db().select().from(projects))).employerId).toBeNull()
      expect(await restore(batch)).toBe(2)
      const { updatedAt, ...role } = await only(db().select().from(roles))
      expect(before).toMatchObject(role)
      expect(updatedAt).toBeInstanceOf(Date)
      expect(await only(db().select().from(roleSkills))).toMatchObject({ roleId, skillId, position: 4 })
      expect(await only(db().select().from(projects))).toMatchObject({
        id: projectId,
        employerId,
        version: 2,
      })
    })

    test('gives a project that lost its employer a revision for the loss and one for the return', async () => {
      const { employerId, projectId } = career
      await restore(await remove('employers', employerId))
      const kept = await db().select().from(revisions).where(eq(revisions.rowId, projectId))
      const told = kept.map(({ action, before, after }) => ({ action, before, after }))
      expect(told).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ action: 'update', after: expect.objectContaining({ employerId: null }) }),
          expect.objectContaining({ action: 'update', after: expect.objectContaining({ employerId }) }),
        ]),
      )
    })

    test('of a project comes back with its skills and images in their order', async () => {
      const { projectId, skillId, mediaId } = career
      const batch = await remove('projects', projectId)
      expect([await db().$count(projectSkills), await db().$count(projectImages)]).toEqual([0, 0])
      await restore(batch)
      expect(await only(db().select().from(projectSkills))).toEqual({ projectId, skillId, position: 3 })
      const image = await only(db().select().from(projectImages))
      expect(image).toMatchObject({ projectId, mediaId, position: 2, caption: { es: 'El muelle' } })
      const project = await only(db().select().from(projects))
      expect(project).toMatchObject({ title: { en: 'Marea' }, highlights: { en: ['one'] }, position: 5 })
    })

    test('of a skill group gives its skills their group back', async () => {
      const { groupId } = career
      const batch = await remove('skill-groups', groupId)
      expect((await only(db().select().from(skills))).groupId).toBeNull()
      await restore(batch)
      expect((await only(db().select().from(skills))).groupId).toBe(groupId)
    })

    test('leaves a skill in the group that it was put in meanwhile', async () => {
      const { groupId, profileId } = career
      const batch = await remove('skill-groups', groupId)
      const other = await only(db().insert(skillGroups).values({ profileId, slug: 'other' }).returning())
      await db().update(skills).set({ groupId: other.id })
      await restore(batch)
      expect((await only(db().select().from(skills))).groupId).toBe(other.id)
    })

    test('of a skill comes back to the roles and projects that named it and still are', async () => {
      const { skillId, projectId } = career
      const batch = await remove('skills', skillId)
      await db().delete(roles)
      await restore(batch)
      expect(await only(db().select().from(projectSkills))).toMatchObject({ projectId, skillId })
      expect(await db().$count(roleSkills)).toBe(0)
    })

    test('whose address was taken meanwhile comes back under a free one', async () => {
      const { projectId, profileId } = career
      const batch = await remove('projects', projectId)
      await db().insert(projects).values({ profileId, slug: 'marea' })
      await restore(batch)
      const [back] = await db().select().from(projects).where(eq(projects.id, projectId))
      expect(back?.slug).toBe('marea-2')
    })

    test('that is back is not brought back again, and nothing is written', async () => {
      const batch = await remove('projects', career.projectId)
      await restore(batch)
      await db()
        .update(projects)
        .set({ title: { en: 'Edited since' } })
      await db().delete(projectSkills)
      const kept = await db().$count(revisions)
      await expect(restore(batch)).rejects.toThrow('refused')
      expect([await db().$count(revisions), await db().$count(projectSkills)]).toEqual([kept, 0])
      expect((await only(db().select().from(projects))).title).toEqual({ en: 'Edited since' })
    })

    test('of a role waits for its employer', async () => {
      const role = await remove('roles', career.roleId)
      const employer = await remove('employers', career.employerId)
      await expect(restore(role)).rejects.toThrow('refused')
      await restore(employer)
      expect(await restore(role)).toBe(1)
      expect(await db().$count(roleSkills)).toBe(1)
    })

    test('is in the trash until it is back, with what it is called', async () => {
      const batch = await remove('employers', career.employerId)
      const later = await remove('projects', career.projectId)
      expect(await countTrash(db(), asked)).toBe(2)
      const listed = await listTrash(db(), asked, part)
      expect(listed.map(each => each.batch)).toEqual([later, batch])
      expect(listed[0]?.deletedAt).toBeInstanceOf(Date)
      const rows = await listTrashedRows(db(), [batch], asked, nameColumns)
      expect(rows).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            tableName: 'employers',
            named: expect.objectContaining({ slug: 'cauce' }),
          }),
          expect.objectContaining({ tableName: 'roles' }),
        ]),
      )
      expect(rows).toHaveLength(2)
      await restore(batch)
      expect((await listTrash(db(), asked, part)).map(each => each.batch)).toEqual([later])
      const again = await remove('employers', career.employerId)
      expect((await listTrash(db(), asked, part)).map(each => each.batch)).toEqual([again, later])
    })

    test('longer ago than it is kept is forgotten with all that was kept of it, and no other is', async () => {
      const old = await remove('projects', career.projectId)
      await db().update(revisions).set({ createdAt: sql`now() - interval '91 days'` })
      const young = await remove('roles', career.roleId)
      await restore(await remove('employers', career.employerId))
      const since = await db().$count(revisions, sql`${revisions.batch} <> ${old}`)
      await deleteOldTrash(db(), 90)
      expect(await db().$count(revisions)).toBe(since)
      expect((await listTrash(db(), asked, part)).map(each => each.batch)).toEqual([young])
    })

    test('that was taken back stays in the history for good', async () => {
      await inTransaction(db(), tx => insertFirstOwner(tx, { email: 'a@b.example', passwordHash: 'x' }))
      await restore(await remove('skill-groups', career.groupId))
      const ago = sql`${revisions.createdAt} - interval '91 days'`
      await db().update(revisions).set({ createdAt: ago })
      const kept = await db().$count(revisions)
      await deleteOldTrash(db(), 90)
      expect(await db().$count(revisions)).toBe(kept)
    })
  })
}
