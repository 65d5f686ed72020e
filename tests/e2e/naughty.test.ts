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
  await site.mustCommand('edit', 'set', 'profile', 'indexable=true')
})
afterAll(() => site?.close())

const inAll = <Value>(value: Value) => ({ en: value, es: value, pt: value })

function valueFor({ kind }: CvColumn, text: string): unknown {
  if (kind === 'aliases') return [text.slice(0, 100)]
  if (kind === 'list') return inAll([text, 'between', text])
  return kind === 'localised' ? inAll(text) : text
}

const maxPlain: Record<string, number> = { email: 2_000, phone: 2_000 }

/** One text in every text field of an entity. */
function valuesWith(entity: EntityName, text: string): Record<string, unknown> {
  const columns = textColumns(entity)
  return Object.fromEntries(
    columns.map(column => [column.name, valueFor(column, text.slice(0, maxPlain[column.name]))]),
  )
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
  for (const [index, text] of naughty.entries()) {
    for (const entity of entityNames) {
      expect(await set(entity, valuesWith(entity, text)), `${entity} ${JSON.stringify(text)}`).toMatchObject({
        ok: true,
      })
    }
    const locale = locales[index % locales.length]
    for (const path of [`/${locale}`, `/${locale}/projects/naughty`]) {
      expect((await site.view(path)).status, JSON.stringify(text)).toBe(200)
    }
  }
  await whileStopped(site, async db => {
    for (const entity of entityNames) {
      const stored = await newestRevisions(db, tableOf(entity))
      for (const [index, text] of naughty.entries()) {
        expect(stored[index], `${entity} ${JSON.stringify(text)}`).toMatchObject(
          normal(valuesWith(entity, text)),
        )
      }
    }
  })
})

/** What the rows became by the last edits, in their order. */
async function newestRevisions(db: Database, table: string): Promise<unknown[]> {
  const statement = sql`select after from revisions where table_name = ${table} and action = 'update'
    order by row_version desc limit ${naughty.length}`
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
      const values = valuesWith(entity, text)
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
