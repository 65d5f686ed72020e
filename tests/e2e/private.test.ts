import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, getTableName, is, type SQL, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as schema from '#db/schema/index.ts'
import { entityTables } from '#lib/entities/tables.ts'
import { locales } from '#lib/i18n/locales.ts'
import { askChat } from '#tests/support/chat.ts'
import { type CvColumn, cvColumns } from '#tests/support/cv-columns.ts'
import { everyPage } from '#tests/support/page-kinds.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { command } from '#tests/support/signed-command.ts'
import type { Site } from '#tests/support/site.ts'
import { rowsOf, runAll, whileStopped } from '#tests/support/stopped-database.ts'

const mark = 'QZXPRIVATE'
let site: Site
beforeAll(async () => {
  site = await sampleSite()
  await whileStopped(site, db => runAll(db, seeds()))
})
afterAll(() => site?.close())

const marked = (what: string) => `${mark}-${what}`
const json = (what: string) => sql`${JSON.stringify({ en: marked(what), note: marked(what) })}::jsonb`
const name = (text: string) => sql.identifier(text)

/** A value of the column's kind that carries a mark. */
function markFor({ table, sqlName, kind }: CvColumn): SQL | null {
  const what = `${table}-${sqlName}`
  if (kind === 'date') return null
  if (kind === 'aliases') return sql`array[${marked(what)}]`
  if (kind === 'text') return sql`${marked(what)}`
  const value = kind === 'list' ? [marked(what)] : marked(what)
  return sql`${JSON.stringify({ en: value, es: value, pt: value })}::jsonb`
}

/** A draft of every kind of entry, each of its texts marked; a role hangs on a draft employer. */
function drafts(): SQL[] {
  const tables = Object.values(entityTables).filter(table => 'published' in getTableColumns(table))
  return tables.flatMap(table => {
    const own = getTableName(table)
    const columns = cvColumns().filter(column => column.table === own)
    const values = columns.flatMap(column => {
      const value = markFor(column)
      return value === null ? [] : [{ column: column.sqlName, value }]
    })
    const needsEmployer = own === 'roles'
    const employer = sql`, (select id from employers where slug = 'draft-of-employers')`
    const names = sql.join(
      values.map(({ column }) => name(column)),
      sql`, `,
    )
    const given = sql.join(
      values.map(({ value }) => value),
      sql`, `,
    )
    return [
      sql`insert into ${name(own)} (profile_id, slug, published, ${names}${needsEmployer ? sql`, employer_id` : sql``})
        select id, ${`draft-of-${own.replaceAll('_', '-')}`}, false, ${given}${needsEmployer ? employer : sql``} from profile`,
    ]
  })
}

/** What is published but points at a draft: it must not bring the draft with it. */
const references = [
  sql`insert into role_skills (role_id, skill_id) select r.id, s.id from roles r, skills s where s.slug = 'draft-of-skills'`,
  sql`insert into project_skills (project_id, skill_id) select p.id, s.id from projects p, skills s where s.slug = 'draft-of-skills'`,
  sql`update projects set employer_id = (select id from employers where slug = 'draft-of-employers') where slug = 'marea'`,
  sql`insert into roles (profile_id, slug, published, employer_id, title)
    select id, 'role-of-draft', true, (select id from employers where slug = 'draft-of-employers'), ${json('role-of-draft')} from profile`,
  sql`insert into project_skills (project_id, skill_id) select p.id, s.id from projects p, skills s
    where p.slug = 'draft-of-projects' and s.slug = 'rust'`,
]

const ownColumns = ['email', 'phone', 'address', 'postal_code']

/** Private columns of rows that are public themselves. */
function privateColumns(): SQL[] {
  const everywhere = Object.values(schema)
    .filter(value => is(value, PgTable))
    .flatMap(table => {
      const names = Object.keys(getTableColumns(table))
      return names.includes('translatedFrom') ? [getTableName(table)] : []
    })
  return [
    ...everywhere.map(
      table =>
        sql`update ${name(table)} set extra = ${json(`extra-${table}`)}, translated_from = ${json(`from-${table}`)}`,
    ),
    ...ownColumns.map(column => sql`update profile set ${name(column)} = ${marked(column)}`),
    sql`update profile set email_public = false, phone_public = false`,
    sql`update skills set level = ${json('level')}`,
  ]
}

/** Rows that are nobody's but the owner's. */
const privateRows = [
  sql`insert into owners (email, password_hash) values (${`${marked('owner').toLowerCase()}@a.example`}, ${marked('hash')})`,
  sql`insert into sessions (owner_id, user_agent, expires_at) select id, ${marked('agent')}, now() + interval '1 day' from owners`,
  sql`insert into messages (name, email, body, locale) values (${marked('sender')}, ${marked('mail')}, ${marked('message')}, 'en')`,
  sql`insert into conversations (locale) values ('en')`,
  sql`insert into exchanges (conversation_id, locale, question, answer, citations, model)
    select id, 'en', ${marked('question')}, ${marked('answer')}, ${json('citations')}, ${marked('model')} from conversations`,
  sql`insert into revisions (batch, table_name, row_id, action, before, after)
    values (gen_random_uuid(), 'projects', gen_random_uuid(), 'delete', ${json('before')}, ${json('after')})`,
  sql`insert into limits (key, expires_at) values (${marked('limit')}, now())`,
  sql`insert into media (kind, key, file_name) values ('pdf', ${marked('key')}, ${marked('file')})`,
]

function seeds(): SQL[] {
  return [...drafts(), ...references, ...privateColumns(), ...privateRows]
}

const wideMark = Buffer.from(mark, 'utf16le')

/** Stored pages hold texts with one byte a letter, or with two. */
function marksIn(bytes: Buffer): string[] {
  const found = bytes.toString('latin1').matchAll(new RegExp(`${mark}[\\w-]*`, 'gi'))
  return [...found].map(([text]) => text).concat(bytes.includes(wideMark) ? ['in UTF-16'] : [])
}

const askedAs: Record<string, string>[] = [
  { accept: 'text/html' },
  { rsc: '1' },
  { rsc: '1', 'next-url': '/en/projects' },
  { rsc: '1', 'next-router-prefetch': '1' },
]

/** The page as HTML, and as each payload that a browser asks for on soft navigation. */
async function everyPayloadOf(path: string): Promise<string[]> {
  const found: string[] = []
  for (const headers of askedAs) {
    const response = await site.fetch(path, { headers })
    const told = JSON.stringify([...response.headers])
    const text = await response.text()
    const file = /\/payload\/[^"]+/.exec(text)?.[0]
    const more = file === undefined ? '' : (await site.view(file)).text
    found.push(...marksIn(Buffer.from(`${told}${text}${more}`)))
  }
  return found
}

test('the marks are there to be found', async () => {
  const counts: number[] = []
  await whileStopped(site, async db => {
    const tables = Object.values(schema).filter(value => is(value, PgTable))
    for (const table of tables) {
      const rows = await rowsOf(db, sql`select * from ${table}`)
      counts.push(marksIn(Buffer.from(JSON.stringify(rows))).length)
    }
  })
  expect(counts.filter(count => count > 0).length).toBeGreaterThan(20)
})

test('no page and no payload shows anything private', async () => {
  const slugs = ['draft-of-projects', 'kiosco', 'cauce-ledger']
  const paths = everyPage.map(({ path }) => path)
  for (const path of [
    ...paths,
    ...slugs.map(slug => `/es/projects/${slug}`),
    '/',
    '/api/health',
    '/api/commands',
  ]) {
    expect(await everyPayloadOf(path), path).toEqual([])
  }
  for (const slug of ['draft-of-projects', 'kiosco'])
    expect((await site.view(`/en/projects/${slug}`)).status).toBe(404)
})

test.each(locales)('no answer of the chat in %s holds anything private', async locale => {
  const questions = [
    'Phone, e-mail, address?',
    'draft-of-projects',
    'roles of draft-of-employers',
    'skill level',
  ]
  for (const question of questions) {
    const { answer, chunks } = await askChat(site, question, { locale })
    expect(answer.text).not.toBe('')
    expect(marksIn(Buffer.from(JSON.stringify(chunks))), question).toEqual([])
  }
})

test('what is public about the same rows is shown', async () => {
  const { text } = await site.view('/en/projects/marea')
  expect(text).toContain('Author and maintainer')
})

test('an edit of something private leaves no trace outside of the database', async () => {
  const edits = [
    { name: 'set', entity: 'profile', slug: null, values: { phone: marked('phone-again') } },
    {
      name: 'set',
      entity: 'projects',
      slug: 'draft-of-projects',
      values: { title: { en: marked('draft-again') } },
    },
    { name: 'set', entity: 'profile', slug: null, values: { extra: { a: marked('extra-again') } } },
    { name: 'set', entity: 'roles', slug: 'draft-of-roles', values: { employerId: marked('employer') } },
    { name: 'set', entity: 'projects', slug: 'marea', values: { startedOn: marked('date') } },
  ]
  for (const edit of edits) await command(site, edit)
  for (const { path } of everyPage) expect(await everyPayloadOf(path), path).toEqual([])
})

test('neither the snapshot, nor a stored page, nor what the server prints holds anything private', () => {
  const files = readdirSync(site.dataDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.startsWith(join(site.dataDir, 'pg')) && !path.endsWith('sql.log'))
  expect(existsSync(join(site.dataDir, 'snapshot.json'))).toBe(true)
  expect(files.filter(path => path.endsWith('.page')).length).toBeGreaterThan(10)
  for (const path of files) expect(marksIn(readFileSync(path)), path).toEqual([])
  expect(marksIn(Buffer.from(site.output))).toEqual([])
})

test('a phone number that is made public is shown', async () => {
  await command(site, { name: 'set', entity: 'profile', slug: null, values: { phonePublic: true } })
  expect((await site.view('/en')).text).toContain(marked('phone-again'))
})
