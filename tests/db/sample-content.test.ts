import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#db/locales.ts'
import { sample } from '#db/sample/index.ts'
import { sampleRows } from '#db/sample/rows.ts'

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
    expect(slugsOf(featured)).toEqual(['cauce-ledger', 'marea', 'anden', 'vigia'])
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
