import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sample } from '#db/sample/index.ts'
import { locales } from '#lib/i18n/locales.ts'
import { type CvColumn, cvColumns } from '#tests/support/cv-columns.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'

let site: Site
beforeAll(async () => {
  site = await sampleSite()
})
afterAll(() => site?.close())

const damagedJson = [
  '42',
  '"x"',
  'null',
  '[]',
  '{"en":5}',
  '{"en":{"a":1}}',
  '{"en":[{}]}',
  '{"en":["",null,[]]}',
]
const control = '\u0001\u001b\u007f\u202e\ufffe'
const damagedText = [
  'x'.repeat(100_000),
  control,
  'javascript:alert(1)',
  '',
  'http://',
  'https://[',
  '\\',
  '%E0%A4%A',
]
const damagedArrays = ['{}', '{NULL}', '{"",NULL}', '{{a,b},{c,d}}']
const rounds = damagedJson.length
const columns = cvColumns()

/** Each column meets each value in the course of the rounds, beside other values in its row. */
function damageOf({ kind }: CvColumn, turn: number): SQL | null {
  if (kind === 'date') return null
  if (kind === 'aliases') return sql`${damagedArrays[turn % damagedArrays.length]}::text[]`
  return kind === 'text' ? sql`${damagedText[turn % rounds]}` : sql`${damagedJson[turn % rounds]}::jsonb`
}

/** The first two rows of each table and the profile; the later ones are the rest that must stay. */
function damage(round: number): SQL[] {
  return columns.flatMap((column, index) => {
    const value = damageOf(column, round + index)
    const isNullable = column.sqlName !== 'key'
    if (value === null || !isNullable) return []
    const first = ['profile', 'media', 'project_images'].includes(column.table)
      ? sql`true`
      : sql`position < 2`
    return [
      sql`update ${sql.identifier(column.table)} set ${sql.identifier(column.sqlName)} = ${value} where ${first}`,
    ]
  })
}

const images = [
  sql`insert into media (kind, key, widths) values ('image', 'a.webp', '{480}')`,
  sql`insert into project_images (project_id, media_id) select p.id, m.id from projects p, media m`,
  sql`update profile set photo_id = (select id from media limit 1)`,
]

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')
const intact = sample.projects.filter(({ published }) => published !== false).slice(2)
const damaged = sample.projects.slice(0, 2)

function restOf(locale: 'en' | 'es' | 'pt'): { path: string; texts: (string | undefined)[] }[] {
  const titles = intact.map(({ title }) => title?.[locale] ?? title?.en ?? title?.es)
  const description = intact[0]?.summary?.[locale]
  return [
    { path: '', texts: [sample.employers.at(-1)?.name ?? '', sample.testimonials.at(-1)?.author ?? ''] },
    { path: '/projects', texts: titles },
    { path: `/projects/${intact[0]?.slug}`, texts: [titles[0], description] },
    ...damaged.map(({ slug }) => ({ path: `/projects/${slug}`, texts: ['class="pager mono"'] })),
    { path: '/privacy', texts: ['<h1>'] },
  ]
}

test('the columns are those of every table, told apart by what they take', () => {
  const kinds = new Map(columns.map(({ table, name, kind }) => [`${table}.${name}`, kind]))
  expect(kinds.get('projects.title')).toBe('localised')
  expect(kinds.get('projects.highlights')).toBe('list')
  expect(kinds.get('projects.startedOn')).toBe('date')
  expect(kinds.get('profile.name')).toBe('text')
  expect(kinds.get('skills.aliases')).toBe('aliases')
  expect(kinds.get('roles.translatedFrom')).toBe('object')
  expect(columns.length).toBeGreaterThan(100)
})

test.each(Array.from({ length: rounds }, (_, round) => round))(
  'damage in every column, round %d: every page stands and shows the rest',
  async round => {
    await whileStopped(site, db => runAll(db, [...(round === 0 ? images : []), ...damage(round)]))
    for (const locale of locales) {
      for (const { path, texts } of restOf(locale)) {
        const { status, text } = await site.view(`/${locale}${path}`)
        expect([`/${locale}${path}`, status]).toEqual([`/${locale}${path}`, 200])
        for (const part of texts) {
          const shown = part?.startsWith('<') || part?.startsWith('class') ? part : escaped(part ?? 'missing')
          expect([path, shown, text.includes(shown)]).toEqual([path, shown, true])
        }
        expect(/(href|src)="javascript:/i.test(text)).toBe(false)
      }
    }
    expect(site.output).not.toMatch(/error/i)
  },
)

test('a date that is none cannot be put in even by SQL', async () => {
  const dates = columns.filter(({ kind }) => kind === 'date')
  expect(dates.length).toBeGreaterThan(8)
  await whileStopped(site, async db => {
    for (const { table, sqlName } of dates) {
      const statement = sql`update ${sql.identifier(table)} set ${sql.identifier(sqlName)} = '9999-99'`
      await expect(db.execute(statement), `${table}.${sqlName}`).rejects.toThrow()
    }
  })
})
