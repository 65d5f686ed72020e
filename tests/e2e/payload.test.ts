import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const payloadOf = (html: string) => /\/payload\/[0-9a-f]{64}\/[0-9a-f]{32}\.js/.exec(html)?.[0] ?? ''

test.each(locales)(
  'the first page in %s weighs at most 22 KB gzip, at its first view and after',
  async locale => {
    const first = await site.view(`/${locale}`)
    const second = await site.view(`/${locale}`)
    expect(second.text).toBe(first.text)
    expect(gzipSync(first.text).byteLength).toBeLessThan(22_000)
    expect(first.text).not.toContain('self.__next_f')
  },
)

test('a payload is a script for ever, and sent compressed', async () => {
  const { text } = await site.view('/en')
  const { status, headers, text: script } = await site.view(payloadOf(text))
  expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('content-encoding')).toBe('gzip')
  expect(script).toContain('self.__next_f.push(')
})

test('the payload of the page before an edit is still there for who is loading it', async () => {
  const before = payloadOf((await site.view('/en/projects/marea')).text)
  await site.edit('set', 'projects/marea', 'title.en=Marea again')
  const after = payloadOf((await site.view('/en/projects/marea')).text)
  expect(after).not.toBe(before)
  expect((await site.view(before)).text).not.toContain('Marea again')
  expect((await site.view(after)).text).toContain('Marea again')
})

test.each([
  '/payload/x/y.js',
  `/payload/${'0'.repeat(64)}/${'0'.repeat(32)}.js`,
  '/payload/..%2f..%2fedits.json/a.js',
])('%s is not found', async path => {
  expect((await site.view(path)).status).toBe(404)
})

describe.skipIf(browser === null)('in a browser', () => {
  test('a page whose payload does not arrive is read all the same', async () => {
    const { page, complaints } = await visit(browser)
    await page.route('**/payload/**', route => route.abort())
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    expect(await page.locator('main h1').innerText()).toBe('Matías Iribarne')
    expect(complaints).toEqual(['Failed to load resource: net::ERR_FAILED'])
  })

  test('a page whose payload arrives after all else comes alive then', async () => {
    const { page, complaints } = await visit(browser)
    const { promise, resolve } = Promise.withResolvers<void>()
    await page.route('**/payload/**', async route => {
      await promise
      await route.continue()
    })
    const scripts = page.waitForResponse(/\/_next\/static\/chunks\/turbopack-/)
    await page.goto(`${site.url}/es`, { waitUntil: 'commit' })
    await scripts
    await page.locator('main h1').waitFor()
    resolve()
    await hydrated(page)
    expect(complaints).toEqual([])
  })
})
