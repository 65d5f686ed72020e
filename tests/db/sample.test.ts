import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { type Locale, locales } from '#db/locales.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import type { SampleImages } from '#db/sample/images.ts'
import { sample } from '#db/sample/index.ts'
import { CvNotEmptyError, holdsCv, loadSample } from '#db/sample/load.ts'
import { sampleRows } from '#db/sample/rows.ts'
import * as schema from '#db/schema/index.ts'

const rows = sampleRows(crypto.randomUUID())
const roles = sample.employers.flatMap(employer => employer.roles)
const skills = sample.skillGroups.flatMap(group => group.skills)

const isPublished = (entry: { published?: boolean }) => entry.published !== false
const slugsOf = (entries: { slug: string }[]) => entries.map(entry => entry.slug)

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  isObject(value) && Object.keys(value).some(key => locales.some(locale => locale === key))

type Localized = { path: string; value: Partial<Record<Locale, unknown>> }

/** Every localized value of some entries, with the path that names it. */
function localizedOf(section: string, entries: ({ slug: string } & object)[]): Localized[] {
  return entries.flatMap(entry =>
    Object.entries(entry).flatMap(([field, value]) =>
      isLocalized(value) ? [{ path: `${section}/${entry.slug}/${field}`, value }] : [],
    ),
  )
}

function publishedTexts(): Localized[] {
  const { roleSkills, projectSkills, ...sections } = rows
  const entries = Object.entries(sections).flatMap(([section, all]) =>
    localizedOf(
      section,
      all.flatMap(entry => (isPublished(entry) ? [entry] : [])),
    ),
  )
  return [...entries, ...localizedOf('profile', [{ slug: 'person', ...sample.person }])]
}

describe('the sample CV', () => {
  test('is written in three languages, but for the entries left incomplete on purpose', () => {
    const incomplete = publishedTexts().flatMap(({ path, value }) => {
      const missing = locales.filter(locale => value[locale] === undefined)
      return missing.length === 0 ? [] : [`${path} without ${missing.join(', ')}`]
    })
    expect(incomplete).toEqual([
      'publications/freight-trains-queues/name without pt',
      'publications/freight-trains-queues/summary without pt',
      'interests/truco/name without en, pt',
      'interests/truco/keywords without en, pt',
      'interests/truco/summary without en, pt',
    ])
  })

  test('says as many things in one language as in another', () => {
    for (const { path, value } of publishedTexts()) {
      const lengths = Object.values(value).map(texts => (Array.isArray(texts) ? texts.length : 1))
      expect(new Set(lengths).size, path).toBe(1)
    }
  })

  test('never passes one language off as another', () => {
    const copied = publishedTexts().filter(({ value }) => {
      const sentences = Object.values(value).flat().map(String)
      return sentences.some((text, place) => text.length > 40 && sentences.indexOf(text) !== place)
    })
    expect(copied.map(({ path }) => path)).toEqual([])
  })

  test('is as rich as a senior engineer’s CV', () => {
    expect(sample.employers.length).toBeGreaterThanOrEqual(4)
    expect(sample.employers.filter(employer => employer.roles.length > 1).length).toBeGreaterThanOrEqual(2)
    expect(sample.projects.filter(isPublished).length).toBeGreaterThanOrEqual(8)
    expect(skills.filter(isPublished).length).toBeGreaterThanOrEqual(30)
    for (const [section, entries] of Object.entries(rows)) {
      expect(entries.length, section).toBeGreaterThanOrEqual(2)
    }
  })

  test('features the selected projects, which the home page has room for', () => {
    const featured = rows.projects.filter(project => project.featured)
    expect(slugsOf(featured)).toEqual(['marea', 'cauce-ledger', 'anden', 'vigia'])
    expect(featured.every(isPublished)).toBe(true)
  })

  test('has the rough edges that pages must bear', () => {
    const draftSkills = slugsOf(skills.filter(skill => !isPublished(skill)))
    const drafts = sample.projects.filter(project => !isPublished(project))
    const longTitles = sample.projects.filter(project => (project.title?.en ?? '').length > 85)
    expect(draftSkills).toEqual(['perl'])
    expect(slugsOf(roles.filter(role => role.skills.some(slug => draftSkills.includes(slug))))).toEqual([
      'ribera-research-assistant',
    ])
    expect(slugsOf(drafts)).toEqual(['kiosco'])
    expect(drafts[0]?.skills.every(slug => !draftSkills.includes(slug))).toBe(true)
    expect(slugsOf(longTitles.filter(isPublished))).toEqual(['island-flood-line'])
    expect(sample.person).toMatchObject({ phonePublic: false, emailPublic: true })
    expect(sample.person.phone).not.toBe('')
  })

  test('writes dates as people do: a year, a month or a day', () => {
    const dates = Object.values(rows)
      .flat()
      .flatMap(entry =>
        Object.entries(entry).flatMap(([field, value]) => (field.endsWith('On') ? [value] : [])),
      )
    expect(new Set(dates.map(date => String(date).length))).toEqual(new Set([4, 7, 10]))
  })

  test('lets a search find each skill by one name only', () => {
    const names = skills.flatMap(skill => {
      const own = [...(skill.aliases ?? []), skill.slug, ...Object.values(skill.name ?? {})]
      return [...new Set(own.map(name => name.toLowerCase()))]
    })
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    expect(names).toContain('k8s')
    expect(skills.every(skill => skill.aliases?.length)).toBe(true)
  })

  test('links from a text only to published projects, in the language of the text', () => {
    const published = slugsOf(sample.projects.filter(isPublished))
    const links = sample.projects.flatMap(({ description }) =>
      locales.flatMap(locale => {
        const found = (description?.[locale] ?? '').matchAll(/\]\(\/(\w+)\/projects\/([\w-]+)\)/g)
        return [...found].map(([, language, slug]) => ({ locale, language, slug: slug ?? '' }))
      }),
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(link => link.language !== link.locale || !published.includes(link.slug))).toEqual([])
  })
})

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
