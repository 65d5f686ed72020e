import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { media, projectImages, projects, revisions, sessions } from '#db/schema/index.ts'
import {
  addSkill,
  deleteEntries,
  duplicateEntry,
  moveEntry,
  publishEntries,
} from '#lib/entities/owner-edits.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { restoreBatch } from '#lib/entities/restore-batch.ts'
import { saveEntry } from '#lib/entities/save.ts'
import { onBothDatabases } from '#tests/support/both-databases.ts'
import { type Desk, entryOf, formOf, newForm, openDesk, problem, value } from './open-desk.ts'

vi.mock('#lib/auth/session-cookie.ts', () => import('./cookie.ts'))

await onBothDatabases(newDatabase => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await newDatabase())
  })
  afterAll(() => desk?.close())

  const kept = (id: string) => desk.db.$count(revisions, eq(revisions.rowId, id))
  const order = async () => (await readOwnerEntries()).entries.projects.map(({ slug }) => slug ?? '')

  describe('a form', () => {
    test('of a new entry that is sent three times at once makes one, with one revision', async () => {
      const form = newForm('projects', { 'title.es': 'Una sola vez', published: true })
      const saved = (await Promise.all([1, 2, 3].map(() => saveEntry(form)))).map(value)
      expect(saved.map(({ id, slug }) => [id, slug])).toEqual(saved.map(() => [form.id, 'una-sola-vez']))
      expect([await desk.db.$count(projects, eq(projects.id, form.id)), await kept(form.id)]).toEqual([1, 1])
    })

    test('of an entry that is sent twice is saved once', async () => {
      const form = await formOf('projects', 'marea', { 'team.en': 'Nine people' })
      const saved = (await Promise.all([saveEntry(form), saveEntry(form)])).map(value)
      expect(saved.map(({ version }) => version)).toEqual([(form.version ?? 0) + 1, (form.version ?? 0) + 1])
      expect(await kept(form.id)).toBe(1)
    })

    test('of two that were filled from the same version one is saved, and the other is shown it', async () => {
      const [mine, yours] = [
        await formOf('projects', 'anden', { 'team.en': 'Mine' }),
        await formOf('projects', 'anden', { 'team.en': 'Yours' }),
      ]
      const answers = await Promise.all([saveEntry(mine), saveEntry(yours)])
      const [won, lost] = [answers.find(({ ok }) => ok), answers.find(({ ok }) => !ok)]
      const stored = won?.ok ? won.value : undefined
      expect(lost && problem(lost)).toEqual({ kind: 'conflict', current: stored })
      expect((await entryOf('projects', 'anden')).values.team).toMatchObject({
        en: stored?.values['team.en'],
      })
      expect(await kept(mine.id)).toBe(1)
    })

    test.each([
      [{ slug: 'ribera' }, { slug: ['slug.taken'] }],
      [{ startedOn: '2020-05', endedOn: '2019' }, { endedOn: ['date.beforeStart'] }],
      [{ employerId: '6f1f0c0e-6f0a-4c3e-9d53-0a5a3c1f2b11' }, { employerId: ['entry.unknown'] }],
    ])(
      'that only the database can refuse, %o, is told at its field and changes nothing',
      async (typed, fields) => {
        const form = await formOf('projects', 'vigia', typed)
        const before = await entryOf('projects', 'vigia')
        expect(problem(await saveEntry(form))).toEqual({ kind: 'invalid', fields })
        expect(await entryOf('projects', 'vigia')).toEqual(before)
        expect(await kept(form.id)).toBe(0)
      },
    )

    test('keeps skills and images in their order, and takes no image from another project', async () => {
      const files = await desk.db
        .insert(media)
        .values(['a', 'b', 'c'].map(key => ({ kind: 'image' as const, key })))
        .returning()
      const images = files.map(({ id }) => ({ id: crypto.randomUUID(), mediaId: id, caption: {} }))
      const skills = (await readOwnerEntries()).entries.skills.slice(0, 4).map(({ id }) => id)
      value(await saveEntry(await formOf('projects', 'pulso', { images, skills })))
      const turned = { images: images.toReversed(), skills: skills.toReversed() }
      value(await saveEntry(await formOf('projects', 'pulso', turned)))
      const { parts, id } = await entryOf('projects', 'pulso')
      expect(parts.skills).toEqual(turned.skills)
      expect(parts.images?.map(({ mediaId }) => mediaId)).toEqual(turned.images.map(({ mediaId }) => mediaId))
      value(await saveEntry(await formOf('projects', 'ribera', { images })))
      expect(await desk.db.$count(projectImages, eq(projectImages.projectId, id))).toBe(3)
      expect((await entryOf('projects', 'ribera')).parts.images).toEqual([])
    })

    test('of whoever was signed out a moment ago changes nothing', async () => {
      const form = await formOf('projects', 'sobremesa', { 'team.en': 'Nobody' })
      await desk.db.delete(sessions)
      expect(problem(await saveEntry(form))).toEqual({ kind: 'signedOut' })
      expect(problem(await deleteEntries('projects', [form.id]))).toEqual({ kind: 'signedOut' })
      await desk.signIn()
      expect((await entryOf('projects', 'sobremesa')).version).toBe(form.version)
    })
  })

  describe('in a list', () => {
    const idsOf = async (...slugs: string[]) =>
      await Promise.all(slugs.map(async slug => (await entryOf('skills', slug)).id))

    test('several are published and hidden at once, or none where one is gone', async () => {
      const ids = await idsOf('go', 'rust')
      expect(value(await publishEntries('skills', ids, 'draft'))).toEqual({ count: 2 })
      expect(value(await publishEntries('skills', ids, 'draft'))).toEqual({ count: 0 })
      const gone = [...ids, crypto.randomUUID()]
      expect(problem(await publishEntries('skills', gone, 'published'))).toEqual({ kind: 'missing' })
      expect((await entryOf('skills', 'go')).published).toBe(false)
      expect(value(await publishEntries('skills', ids, 'published'))).toEqual({ count: 2 })
    })

    test('an entry goes where it is put, and of two that move at once both do', async () => {
      const [first = '', second = '', third = '', ...others] = await order()
      const { id } = await entryOf('projects', third)
      expect(value(await moveEntry('projects', id, 0))).toEqual({ index: 0 })
      expect(await order()).toEqual([third, first, second, ...others])
      const [one, other] = [await entryOf('projects', first), await entryOf('projects', second)]
      await Promise.all([moveEntry('projects', one.id, 99), moveEntry('projects', other.id, 99)])
      const { entries } = await readOwnerEntries()
      expect(entries.projects.map(({ position }) => position)).toEqual(
        entries.projects.map((_, index) => index),
      )
      const ends = entries.projects.slice(-2).map(({ slug }) => slug)
      expect(ends.toSorted()).toEqual([first, second].toSorted())
    })

    test('a copy is a draft at the end, with the parts of its original', async () => {
      const original = await entryOf('projects', 'pulso')
      const { id } = value(await duplicateEntry('projects', original.id))
      const copy = await entryOf('projects', 'pulso-2')
      expect([copy.id, copy.published, (await order()).at(-1)]).toEqual([id, false, 'pulso-2'])
      expect(copy.parts.skills).toEqual(original.parts.skills)
      expect(copy.parts.images).toHaveLength(original.parts.images?.length ?? 0)
    })

    test('several are deleted together and come back together, once', async () => {
      const ids = [
        (await entryOf('employers', 'cauce')).id,
        (await entryOf('employers', 'ferrovia-austral')).id,
      ]
      const before = await readOwnerEntries()
      const { batch } = value(await deleteEntries('employers', ids))
      const during = await readOwnerEntries()
      expect(during.entries.roles.length).toBeLessThan(before.entries.roles.length)
      expect(value(await restoreBatch(batch)).count).toBeGreaterThan(2)
      const after = await readOwnerEntries()
      const slugs = ({ entries }: typeof before) =>
        [...entries.employers, ...entries.roles].map(each => each.slug)
      expect(slugs(after).toSorted()).toEqual(slugs(before).toSorted())
      expect(problem(await restoreBatch(batch))).not.toBeNull()
    })

    test('a skill is made on the spot, under a free address', async () => {
      const made = [await addSkill('Go', 'pt'), await addSkill('Go', 'en')].map(value)
      const { entries } = await readOwnerEntries()
      const slugs = made.map(({ id }) => entries.skills.find(skill => skill.id === id)?.slug)
      expect(new Set([...slugs, 'go']).size).toBe(3)
      expect(problem(await addSkill('  ', 'en'))).toEqual({
        kind: 'invalid',
        fields: { name: ['text.empty'] },
      })
    })
  })
})
