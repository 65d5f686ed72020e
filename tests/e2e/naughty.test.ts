import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '#db/database.ts'
import type { EntityName } from '#lib/entities/tables.ts'
import { locales } from '#lib/i18n/locales.ts'
import { type CvColumn, entityNames, textColumns } from '#tests/support/cv-columns.ts'
import { naughty, unstorable } from '#tests/support/naughty.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { command } from '#tests/support/signed-command.ts'
import type { Site } from '#tests/support/site.ts'
import { rowsOf, whileStopped } from '#tests/support/stopped-database.ts'

let site: Site
beforeAll(async () => {
  site = await sampleSite()
  await site.start()
})
afterAll(() => site?.close())

type Three = readonly [string, string, string]

/** Each text stands alone in one language, and beside two others in plain columns and lists. */
const rounds = naughty.flatMap((text, index): Three[] =>
  index % 3 === 0 ? [[text, naughty[index + 1] ?? 'one', naughty[index + 2] ?? 'two']] : [],
)

const inAll = <Value>(value: Value) => ({ en: value, es: value, pt: value })

/** The columns of plain `text` take 2,000 letters. */
function shortened(name: string, texts: Three): readonly string[] {
  return ['email', 'phone'].includes(name) ? texts.map(text => text.slice(0, 600)) : texts
}

function valueFor({ name, kind }: CvColumn, texts: Three): unknown {
  const [en, es, pt] = texts
  if (kind === 'aliases') return texts.map(text => text.slice(0, 100))
  if (kind === 'list') return inAll([...texts])
  return kind === 'localised' ? { en, es, pt } : shortened(name, texts).join('\n')
}

/** Three texts in every text field of an entity. */
function valuesWith(entity: EntityName, texts: Three): Record<string, unknown> {
  return Object.fromEntries(textColumns(entity).map(column => [column.name, valueFor(column, texts)]))
}

const slugs: Partial<Record<EntityName, string>> = {}

function set(entity: EntityName, values: Record<string, unknown>) {
  const slug = entity === 'profile' ? null : slugs[entity]
  return command(site, { name: 'set', entity, slug, values })
}

const withPlainEnds = (text: string) => text.replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n')
const normal = (values: object): object => JSON.parse(withPlainEnds(JSON.stringify(values)))

const tableOf = (entity: EntityName) => entity.replaceAll('-', '_')

test('every text field of every entity keeps every one of them to the letter', async () => {
  for (const entity of entityNames.filter(name => name !== 'profile')) {
    const employer = entity === 'roles' ? { employerId: await someEmployer() } : {}
    const { value } = await command(site, { name: 'add', entity, values: { slug: 'naughty', ...employer } })
    slugs[entity] = value.slug
  }
  for (const texts of rounds) {
    const told = JSON.stringify(texts)
    for (const entity of entityNames) {
      expect(await set(entity, valuesWith(entity, texts)), `${entity} ${told}`).toMatchObject({ ok: true })
    }
    for (const locale of locales) {
      const { status, text } = await site.view(`/${locale}/projects/naughty`)
      expect([status, text.endsWith('</html>')], told).toEqual([200, true])
    }
    expect((await site.view('/en')).status, told).toBe(200)
  }
  await whileStopped(site, async db => {
    for (const entity of entityNames) {
      const stored = await newestRevisions(db, tableOf(entity))
      for (const [index, texts] of rounds.entries()) {
        const expected = normal(valuesWith(entity, texts))
        expect(stored[index], `${entity} ${JSON.stringify(texts)}`).toMatchObject(expected)
      }
    }
  })
})

/** What the rows became by the last edits, in their order. */
async function newestRevisions(db: Database, table: string): Promise<unknown[]> {
  const statement = sql`select after from revisions where table_name = ${table} and action = 'update'
    order by row_version desc limit ${rounds.length}`
  return (await rowsOf(db, statement)).map(({ after }) => after).reverse()
}

async function someEmployer(): Promise<string> {
  const found: string[] = []
  await whileStopped(site, async db => {
    const rows = await db.query.employers.findMany({ columns: { id: true }, limit: 1 })
    found.push(...rows.map(({ id }) => id))
  })
  return found[0] ?? ''
}

async function everything(): Promise<string> {
  let all = ''
  await whileStopped(site, async db => {
    for (const entity of entityNames) {
      const rows = await rowsOf(db, sql`select * from ${sql.identifier(tableOf(entity))} order by id`)
      all += JSON.stringify(rows.map(row => ({ ...row, cv_revision: 0, updated_at: 0 })))
    }
  })
  return all
}

test('what cannot be stored is refused by the name of each field, and nothing else changes', async () => {
  const before = await everything()
  for (const text of unstorable) {
    for (const entity of entityNames) {
      const values = valuesWith(entity, [text, text, text])
      const answer = await set(entity, { ...values, ...(entity === 'projects' ? { featured: true } : {}) })
      expect(answer, `${entity} ${JSON.stringify(text)}`).toMatchObject({
        ok: false,
        problem: { kind: 'invalid' },
      })
      expect(Object.keys(answer.problem.fields).sort()).toEqual(Object.keys(values).sort())
      for (const codes of Object.values(answer.problem.fields)) expect(codes).toContain('text.notStorable')
    }
  }
  expect(await everything()).toBe(before)
})

test.each(['', ' ', '\n\t', '\u00a0'])('the blank text %j is no text of a language', async blank => {
  const answer = await set('projects', { title: inAll(blank) })
  expect(answer).toMatchObject({
    ok: false,
    problem: { fields: { title: expect.arrayContaining(['text.empty']) } },
  })
})

test('a text that is too long is refused', async () => {
  const answer = await set('projects', { title: { en: 'x'.repeat(20_001) }, url: 'x'.repeat(20_001) })
  expect(answer).toMatchObject({
    ok: false,
    problem: { fields: { title: ['text.tooLong'], url: ['text.tooLong'] } },
  })
})
