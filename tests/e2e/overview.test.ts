import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'

const dayMs = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

let site: Site
let browser: PlainBrowser
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(() => site?.close())
beforeEach(async () => {
  browser = await ownerBrowser(site)
})

const plain = (html: string) =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replace(/&#x27;/g, '’')

async function read(path = '/dashboard', headers = {}): Promise<string> {
  const { status, text } = await browser.send(path, { headers })
  expect(status).toBe(200)
  const [, main = ''] = /<main[^>]*>([\s\S]*)/.exec(text) ?? []
  return plain(main)
}

test.each(['/dashboard', '/dashboard/activity'])('nobody but the owner is shown %s', async path => {
  const { location, text } = await new PlainBrowser(site).send(path)
  expect(`${location}${text}`).toContain('/sign-in')
  expect(text).not.toContain('Kiosco')
})

describe('the overview', () => {
  test('names the drafts, and stops when they are published', async () => {
    expect(await read()).toContain('2 drafts are waiting|')
    await site.edit('set', 'skills/perl', 'published=true')
    const html = await read()
    expect(html).toContain('One draft is waiting|Kiosco')
  })

  test('names the entries that lack a language, and counts what is written of it', async () => {
    const before = await read()
    const [, written = '', total = ''] = /Português\|(\d+) of (\d+)\|/.exec(before) ?? []
    expect(Number(total)).toBeGreaterThan(100)
    await site
      .edit('set', 'interests/mapas-nauticos', 'name.en=Charts', 'name.es=Cartas')
      .catch(() => undefined)
    await site.edit('add', 'awards', 'title.en=Only in English', 'published=false')
    const after = await read()
    expect(after).toMatch(new RegExp(`Português\\|${written} of ${Number(total) + 1}\\|`))
    expect(after).toMatch(/(One entry has|\d+ entries have) no Portuguese\|[^|]*/)
    expect(after).toContain('Only in English')
    await site.edit('remove', 'awards/only-in-english')
    expect(await read()).toContain(`Português|${written} of ${total}|`)
  })

  test('tells of a certificate that ends within 60 days, until it is renewed', async () => {
    const slug = 'certificates/certified-kubernetes-administrator'
    await site.edit('set', slug, `expiresOn=${inDays(21)}`)
    expect(await read()).toContain('A certificate ends in 21 days|Certified Kubernetes Administrator')
    await site.edit('set', slug, `expiresOn=${inDays(61)}`)
    expect(await read()).not.toContain('A certificate ends')
  })

  test('tells of new messages and of images without alt text', async () => {
    expect(await read()).toContain('No new messages.')
    await whileStopped(site, db =>
      runAll(db, [
        sql`insert into messages (name, body, locale) values ('Clara Wendt', 'A ledger for a bank', 'en')`,
        sql`insert into messages (body, locale, read_at) values ('Read before', 'en', now())`,
        sql`update media set alt = null, file_name = 'yard-board.png'
          where id = (select media_id from project_images order by id limit 1)`,
      ]),
    )
    browser = await ownerBrowser(site)
    const html = await read()
    expect(html).toContain('One new message|Clara Wendt')
    expect(html).not.toContain('Read before')
    expect(html).toContain('One image has no alt text|yard-board.png')
  })

  test('says how database, storage and model are', async () => {
    const html = await read()
    expect(html).toMatch(/Database\|embedded, in the data folder\|?, \|answers in \d+ ms/)
    expect(html).toMatch(/Storage\|local folder\|?, \|can be written/)
    expect(html).toContain('Model|embedded, no key needed')
  })

  test('speaks the owner’s language', async () => {
    const html = await read('/dashboard', { 'accept-language': 'pt-BR' })
    expect(html).toContain('A fazer')
    expect(html).toContain('Há um rascunho à espera')
  })
})

describe('the activity', () => {
  test('tells in plain words what was changed last, and leads to it', async () => {
    await site.edit('set', 'projects/marea', 'highlights.en=["A first","A second"]')
    expect(await read()).toMatch(/Marea\|[^|]*highlights in [A-Z]/)
    const { text } = await browser.send('/dashboard/activity')
    expect(text).toMatch(/<a href="\/dashboard\/projects\/[0-9a-f-]{36}">Marea<\/a>/)
  })

  test('of a deleted entry leads nowhere', async () => {
    await site.edit('add', 'awards', 'title.en=Gone soon')
    await site.edit('remove', 'awards/gone-soon')
    const html = await read('/dashboard/activity')
    expect(html).toMatch(/Gone soon\|deleted\|/)
    expect(html).toMatch(/Gone soon\|added\|/)
  })

  test('is shown page by page, and a page beyond the last is the last', async () => {
    for (let index = 0; index < 52; index++) await site.edit('set', 'projects/marea', `team.en=Team ${index}`)
    const first = await read('/dashboard/activity')
    expect(first).toMatch(/Page 1 of \d+/)
    expect(first).not.toContain('Gone soon')
    expect(await read('/dashboard/activity?page=2')).toContain('Gone soon')
    expect(await read('/dashboard/activity?page=900')).toMatch(/Page (\d+) of \1/)
    expect(await read('/dashboard/activity?page=nothing')).toBe(first)
  })
})
