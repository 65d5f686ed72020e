import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import type { SampleImages } from '#db/sample/images.ts'
import { sample } from '#db/sample/index.ts'
import { CvNotEmptyError, holdsCv, loadSample } from '#db/sample/load.ts'
import * as schema from '#db/schema/index.ts'

const slugsOf = (entries: { slug: string }[]) => entries.map(entry => entry.slug)

describe('loading the sample', () => {
  let folder: string
  let connection: Connection

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'))
    connection = await connect({ url: undefined, dataDir: folder, migrationsFolder: 'db/migrations' })
    await connection.migrate()
  })

  afterEach(async () => {
    await connection.db.delete(schema.profile)
    await connection.db.delete(schema.media)
  })

  afterAll(async () => {
    await connection.close()
    await rm(folder, { recursive: true })
  })

  const load = (images?: SampleImages) => connection.db.transaction(tx => loadSample(tx, images))

  /** Everything the loader may write, in one comparable value. */
  const readAll = () =>
    connection.db.query.profile.findMany({
      with: {
        links: true,
        employers: { with: { roles: { with: { skills: { with: { skill: true } } } } } },
        skillGroups: { with: { skills: true } },
        projects: { with: { employer: true, skills: { with: { skill: true } } } },
        education: true,
        certificates: true,
        awards: true,
        publications: true,
        volunteering: true,
        spokenLanguages: true,
        interests: true,
        testimonials: true,
      },
    })

  test('fills an empty database, each entry where it belongs', async () => {
    await load()
    const [cv, ...others] = await readAll()
    expect(others).toEqual([])
    expect(cv).toMatchObject({ ...sample.person, cvRevision: 0 })
    expect(cv?.employers.map(employer => slugsOf(employer.roles))).toEqual(
      sample.employers.map(employer => slugsOf(employer.roles)),
    )
    expect(cv?.skillGroups.map(group => slugsOf(group.skills))).toEqual(
      sample.skillGroups.map(group => slugsOf(group.skills)),
    )
    expect(cv?.projects.map(project => project.employer?.slug)).toEqual(
      sample.projects.map(project => project.employer),
    )
    expect(cv?.projects.map(project => slugsOf(project.skills.map(use => use.skill)))).toEqual(
      sample.projects.map(project => project.skills),
    )
    for (const section of ['links', 'education', 'certificates', 'awards', 'publications'] as const) {
      expect(slugsOf(cv?.[section] ?? []), section).toEqual(slugsOf(sample[section]))
    }
    for (const section of ['volunteering', 'spokenLanguages', 'interests', 'testimonials'] as const) {
      expect(slugsOf(cv?.[section] ?? []), section).toEqual(slugsOf(sample[section]))
    }
  })

  const file = (key: string) => ({ kind: 'image' as const, key, widths: [480], alt: { en: key } })
  const images: SampleImages = {
    files: [file('aa/face'), file('bb/main'), file('cc/detail')],
    photoKey: 'aa/face',
    figures: [
      { project: 'marea', key: 'bb/main', caption: null },
      { project: 'marea', key: 'cc/detail', caption: { en: 'A detail', es: 'Un detalle' } },
    ],
  }

  test('shows its stored images where they belong, in their order', async () => {
    await load(images)
    const cv = await findPublicRows(connection.db)
    expect(cv?.photo).toMatchObject({ key: 'aa/face', alt: { en: 'aa/face' } })
    const shown = cv?.projects.filter(project => project.images.length > 0)
    expect(shown?.map(project => project.slug)).toEqual(['marea'])
    expect(shown?.[0]?.images).toMatchObject([
      { caption: null, media: { key: 'bb/main' } },
      { caption: { es: 'Un detalle' }, media: { key: 'cc/detail' } },
    ])
  })

  test('takes up images whose rows are there from an earlier CV', async () => {
    const [kept] = await connection.db.insert(schema.media).values(file('aa/face')).returning()
    await load(images)
    const [cv] = await connection.db.select().from(schema.profile)
    expect(cv?.photoId).toBe(kept?.id)
    expect(await connection.db.$count(schema.media)).toBe(3)
  })

  test('without images is complete but for them', async () => {
    expect(await holdsCv(connection.db)).toBe(false)
    await load()
    expect(await holdsCv(connection.db)).toBe(true)
    expect((await findPublicRows(connection.db))?.photo).toBeNull()
    expect(await connection.db.$count(schema.projectImages)).toBe(0)
  })

  test('a second time refuses and changes nothing', async () => {
    await load()
    const before = await readAll()
    await expect(load()).rejects.toThrow(CvNotEmptyError)
    expect(await readAll()).toEqual(before)
  })

  test('fills the nameless profile that a fresh site already has', async () => {
    await connection.db.insert(schema.profile).values({ mainLocale: 'pt', cvRevision: 7 })
    await load()
    const [cv] = await readAll()
    expect(cv).toMatchObject({ name: sample.person.name, mainLocale: 'pt', cvRevision: 7, version: 2 })
    expect(cv?.employers).toHaveLength(sample.employers.length)
  })

  test('leaves alone a profile in which the owner has written anything', async () => {
    await connection.db.insert(schema.profile).values({ city: 'Rosario' })
    await expect(load()).rejects.toThrow(CvNotEmptyError)
    expect(await readAll()).toMatchObject([{ name: null, city: 'Rosario', employers: [] }])
  })

  test('leaves alone a nameless profile that has an entry', async () => {
    const [row] = await connection.db.insert(schema.profile).values({}).returning()
    await connection.db.insert(schema.interests).values({ profileId: row?.id ?? '', slug: 'pan' })
    await expect(load()).rejects.toThrow(CvNotEmptyError)
    expect(await connection.db.select({ entries: count() }).from(schema.skills)).toEqual([{ entries: 0 }])
    expect(await readAll()).toMatchObject([{ name: null, version: 1 }])
  })

  test('leaves nothing behind when its transaction fails', async () => {
    const loadAndFail = connection.db.transaction(async tx => {
      await loadSample(tx)
      await tx.insert(schema.profile).values({})
    })
    await expect(loadAndFail).rejects.toThrow()
    expect(await readAll()).toEqual([])
  })
})
