import type { Page } from '@playwright/test'
import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { inboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { storedMessages } from '#tests/support/contact.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { owner, type Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'
import { visit } from '#tests/support/visitor.ts'

const texts = inboxTexts.en
const browser = await startBrowser()
let site: Site
/** Three letters from senders of one domain, by which a test finds its own: new, read, and put away. */
const sets = Array.from({ length: 12 }, (_, index) => ({ id: crypto.randomUUID(), q: `set${index}.example` }))
type Letters = (typeof sets)[number]

const rowsOf = ({ id, q }: Letters): SQL[] => [
  sql`insert into messages (id, name, email, body, locale, created_at) values
    (${id}, 'Ana <b>', ${`ana@${q}`}, ${'First line\n\n  100% of <i>it</i>'}, 'pt', now())`,
  sql`insert into messages (name, email, body, locale, read_at, created_at)
    values ('Bruno', ${`bruno@${q}`}, 'Read before', 'en', now(), now() - interval '1 day')`,
  sql`insert into messages (name, email, body, locale, read_at, archived_at, created_at)
    values ('Carla', ${`carla@${q}`}, 'Put away', 'es', now(), now(), now() - interval '2 days')`,
]

beforeAll(async () => {
  site = await sampleSite()
  await whileStopped(site, db => runAll(db, sets.flatMap(rowsOf)))
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

function letters(): Letters {
  const set = sets.pop()
  if (set === undefined) throw new Error('There are more tests than sets of letters.')
  return set
}

async function signIn(locale: Locale = 'en', javaScriptEnabled = true): Promise<Page> {
  const { page } = await visit(browser, { locale, javaScriptEnabled })
  await page.goto(`${site.url}/sign-in?next=/dashboard/inbox`)
  await page.fill('[name=email]', owner.email)
  await page.fill('[name=password]', owner.password)
  await page.click('form button[type=submit]')
  // The address to return to stands in that of the sign-in page, too.
  await page.waitForURL(url => url.pathname === '/dashboard/inbox')
  await page.getByRole('heading', { name: inboxTexts[locale].inbox }).waitFor()
  return page
}

const listed = (page: Page) => page.locator('.message-list .who').allTextContents()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function show(page: Page, query: string): Promise<string[]> {
  await page.goto(`${site.url}/dashboard/inbox${query}`)
  return listed(page)
}

describe.skipIf(browser === null).each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the inbox %s', (_, javaScriptEnabled) => {
  test('opens a message by keyboard, which is read from then on', async () => {
    const { id, q } = letters()
    const page = await signIn('en', javaScriptEnabled)
    expect(await show(page, `?q=${q}`)).toEqual(['Ana <b>'])
    await page.locator('.message-list a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.pathname === `/dashboard/inbox/${id}`)
    expect(await page.locator('h1').textContent()).toBe('Ana <b>')
    expect(await page.locator('.message-body').textContent()).toBe('First line\n\n  100% of <i>it</i>')
    const reply = await page.getByRole('link', { name: texts.reply }).getAttribute('href')
    expect(reply).toBe(`mailto:ana%40${q}?subject=${encodeURIComponent(inboxTexts.pt.replySubject)}`)
    expect(await page.getByText(texts.neverMailed).count()).toBe(1)
    expect(await show(page, `?q=${q}`)).toEqual([])
  })

  test('archives and deletes, and undoes both', async () => {
    const { id, q } = letters()
    const page = await signIn('en', javaScriptEnabled)
    await page.goto(`${site.url}/dashboard/inbox/${id}?state=all&q=${q}`)
    await press(page, texts.archive)
    await page.getByText(texts.done.archived).waitFor()
    expect(await show(page, `?state=archived&q=${q}`)).toEqual(['Ana <b>', 'Carla'])
    await page.goto(`${site.url}/dashboard/inbox?done=archived&id=${id}&state=all&q=${q}`)
    await press(page, texts.undo)
    await page.getByText(texts.done.unarchived).waitFor()
    expect(await show(page, `?state=archived&q=${q}`)).toEqual(['Carla'])
    await page.goto(`${site.url}/dashboard/inbox/${id}?state=all&q=${q}`)
    await press(page, texts.delete)
    await page.getByText(texts.done.deleted).waitFor()
    expect(await listed(page)).toEqual(['Bruno', 'Carla'])
    await press(page, texts.undo)
    await page.getByText(texts.done.restored).waitFor()
    expect(await listed(page)).toEqual(['Ana <b>', 'Bruno', 'Carla'])
    const stored = await storedMessages(site)
    expect(stored.find(row => row.id === id)).toMatchObject({
      name: 'Ana <b>',
      body: 'First line\n\n  100% of <i>it</i>',
      locale: 'pt',
    })
  })
})

describe.skipIf(browser === null)('the inbox', () => {
  test('finds words as they are written, wherever they stand', async () => {
    const page = await signIn()
    const found = async (query: string) => [...new Set(await show(page, query))]
    expect(await found('?state=all&q=100%25')).toEqual(['Ana <b>'])
    expect(await found('?state=all&q=%25')).toEqual(['Ana <b>'])
    expect(await found('?state=all&q=_')).toEqual([])
    expect(await found('?state=all&q=BRUNO%40')).toEqual(['Bruno'])
    expect(await found('?state=archived&q=bruno')).toEqual([])
    expect(await page.getByText(texts.empty.search).count()).toBe(1)
  })

  test('says of a message that is gone that it is', async () => {
    const page = await signIn()
    const answer = await page.goto(`${site.url}/dashboard/inbox/${crypto.randomUUID()}`)
    expect(answer?.status()).toBe(404)
    expect((await page.goto(`${site.url}/dashboard/inbox/no-id`))?.status()).toBe(404)
  })

  test('is closed to who is not signed in, and every form of it changes nothing then', async () => {
    const { id, q } = letters()
    const page = await signIn()
    await page.goto(`${site.url}/dashboard/inbox/${id}?state=all`)
    await page.getByRole('heading', { name: 'Ana' }).waitFor()
    const stored = async () => (await storedMessages(site)).map(row => ({ ...row, updated_at: null }))
    const before = await stored()
    for (const name of [texts.archive, texts.delete]) {
      await page.goto(`${site.url}/dashboard/inbox/${id}?state=all`)
      await page.context().clearCookies()
      await press(page, name)
      await page.waitForURL(url => url.pathname === '/sign-in')
      await page.fill('[name=email]', owner.email)
      await page.fill('[name=password]', owner.password)
      await page.click('form button[type=submit]')
      await page.waitForURL(url => url.pathname.startsWith('/dashboard'))
    }
    await page.context().clearCookies()
    for (const path of ['', `/${id}`]) {
      const { status, headers, text } = await site.view(`/dashboard/inbox${path}`)
      expect([status, headers.get('location')?.startsWith('/sign-in')]).toEqual([307, true])
      expect(text).not.toContain(`ana@${q}`)
    }
    expect(await stored()).toEqual(before)
  })

  test.each(locales)('and the contact form have nothing for axe-core to find, in %s', async locale => {
    const { id } = letters()
    const page = await signIn(locale)
    const form = textsIn(locale).contactForm
    for (const path of [
      '/dashboard/inbox?state=all&done=deleted',
      `/dashboard/inbox/${id}`,
      `/${locale}/contact/sent`,
    ]) {
      await page.goto(site.url + path)
      expect([path, await allFindings(page), await overflowing(page)]).toEqual([path, [], []])
    }
    await page.goto(`${site.url}/${locale}/contact`)
    expect([await allFindings(page), await overflowing(page)]).toEqual([[], []])
    await page.locator('#contact-form button').click()
    await page.getByText(form.check).waitFor()
    expect([await allFindings(page), await overflowing(page)]).toEqual([[], []])
  })
})
