import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { letter, send, storedMessages } from '#tests/support/contact.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

/** What must lie in the table in the end, the first first. */
const sent: Record<string, unknown>[] = []

function note({ message, ...who }: ReturnType<typeof letter>, locale: string): void {
  sent.push({ ...who, body: message, locale, read_at: null })
}

let addresses = 0
/** A visitor whom the limits did not meet yet. */
const stranger = () => ({ 'x-forwarded-for': `198.51.100.${++addresses}` })

async function fill(page: Page, typed: ReturnType<typeof letter>): Promise<void> {
  await page.fill('[name=name]', typed.name)
  await page.fill('[name=email]', typed.email)
  await page.fill('[name=message]', typed.message)
}

const typedIn = async (page: Page) => ({
  name: await page.inputValue('[name=name]'),
  email: await page.inputValue('[name=email]'),
  message: await page.inputValue('[name=message]'),
})

const submit = (page: Page) => page.locator('#contact-form button').click()

describe.skipIf(browser === null).each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (mode, javaScriptEnabled) => {
  async function open(locale: string): Promise<Page> {
    const { page } = await visit(browser, { javaScriptEnabled, extraHTTPHeaders: stranger() })
    await page.goto(`${site.url}/${locale}/contact`)
    if (javaScriptEnabled) await hydrated(page)
    return page
  }

  test.each(locales)('a message is sent once and said to have arrived, in %s', async locale => {
    const page = await open(locale)
    const typed = letter(`a project, ${mode}, ${locale}`)
    await fill(page, typed)
    await submit(page)
    await page.getByRole('heading', { name: textsIn(locale).contactForm.sentTitle }).waitFor()
    note(typed, locale)
  })

  test.each(locales)('what is wrong is said at the field, and nothing typed is lost, in %s', async locale => {
    const texts = textsIn(locale).contactForm
    const page = await open(locale)
    const message = `\n<b>"Hi"</b> & </textarea>\n $& ñ ${mode} ${locale}\n`
    const typed = { name: '  ', email: 'ana at example', message }
    await fill(page, typed)
    await submit(page)
    await page.getByText(texts.check).waitFor()
    expect(await page.locator('#contact-name-note').textContent()).toBe(texts.missing)
    expect(await page.locator('#contact-email-note').textContent()).toBe(texts.notEmail)
    expect(await page.locator('#contact-message-note').textContent()).toBe('')
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contact-name')
    expect(await typedIn(page)).toEqual(typed)
    await page.fill('[name=name]', 'Ana')
    await page.fill('[name=email]', 'ana@example.org')
    await submit(page)
    await page.getByRole('heading', { name: texts.sentTitle }).waitFor()
    note({ name: 'Ana', email: 'ana@example.org', message }, locale)
  })
})

describe.skipIf(browser === null)('in a browser', () => {
  test('the page complains of nothing, its answer neither', async () => {
    const { page, complaints } = await visit(browser, { extraHTTPHeaders: stranger() })
    await page.goto(`${site.url}/en/contact`)
    await hydrated(page)
    await fill(page, letter('the console'))
    await submit(page)
    await page.locator('.sent').waitFor()
    expect(complaints).toEqual([])
    note(letter('the console'), 'en')
  })

  test('a site that is gone is said to be, and nothing typed is lost', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/pt/contact`)
    await hydrated(page)
    await fill(page, letter('a tunnel'))
    await page.route('**/contact/send', route => route.abort())
    await submit(page)
    await page.getByText(textsIn('pt').contactForm.unreachable).waitFor()
    expect(await typedIn(page)).toEqual(letter('a tunnel'))
  })
})

test('a form sent many times at once, and once more later, is one message', async () => {
  const headers = stranger()
  const again = () => send(site, '/en/contact/send', letter('twice'), headers)
  const answers = await Promise.all(Array.from({ length: 8 }, again))
  answers.push(await again())
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
    answers.map(() => [303, '/en/contact/sent']),
  )
  note(letter('twice'), 'en')
})

test('a program that fills the field nobody sees is told nothing', async () => {
  const typed = { ...letter('pills'), website: 'https://a.example' }
  const { status } = await send(site, '/en/contact/send', typed, stranger())
  expect(status).toBe(303)
})

test.each(['0', '1999', 'x', '-1', 'NaN'])(
  'a form that says it was open for "%s" ms is not taken',
  async elapsed => {
    const typed = { ...letter('haste'), elapsed }
    const response = await send(site, '/es/contact/send', typed, stranger())
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain(textsIn('es').contactForm.tooQuick)
    expect(text).toContain(letter('haste').message)
  },
)

test('what is answered to a form is kept by nobody', async () => {
  const { headers } = await send(site, '/en/contact/send', { name: 'Ana' })
  expect(headers.get('cache-control')).toBe('no-store')
  const policy = headers.get('content-security-policy')
  expect(policy).toContain("form-action 'self'")
  expect(policy).not.toContain('unsafe')
})

test('the address of the form leads to the form when it is only opened', async () => {
  const { status, headers } = await site.fetch('/pt/contact/send')
  expect([status, headers.get('location')]).toEqual([303, '/pt/contact'])
})

test('in the end each message is stored once, as it was typed, and nothing else is', async () => {
  expect(sent.length).toBeGreaterThan(0)
  const stored = await storedMessages(site)
  expect(stored).toMatchObject(sent)
})
