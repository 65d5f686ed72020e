import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const send = (path: string, question: string, headers: Record<string, string> = {}) =>
  site.fetch(path, { method: 'POST', body: new URLSearchParams({ question }), headers })

describe.skipIf(browser === null).each(locales)('without JavaScript, in %s', locale => {
  test('a question is answered on a page whose numbers lead to entries', async () => {
    const { page, complaints } = await visit(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}/${locale}/nexus`)
    await page.fill('textarea[name=question]', 'PostgreSQL')
    await page.locator('.composer .send').click()
    expect(await page.locator('.asked').textContent()).toBe('PostgreSQL')
    expect(await page.locator('.answer-text').textContent()).not.toBe('')
    for (const link of await page.locator('.sources .cite').all()) {
      const href = (await link.getAttribute('href')) ?? ''
      const { status, text } = await site.view(href)
      const [, anchor] = href.split('#')
      expect([href, status]).toEqual([href, 200])
      if (anchor !== undefined && anchor !== 'person') expect(text).toContain(`id="${anchor}"`)
    }
    expect(await page.locator('.sources .cite').count()).toBeGreaterThan(0)
    expect(await page.getByText(nexusTextsIn(locale).kinds.embedded).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('a suggested question is asked by pressing it', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}/${locale}/nexus`)
    const suggestion = page.locator('.next button').first()
    const question = await suggestion.textContent()
    await suggestion.click()
    expect(await page.locator('.asked').textContent()).toBe(question)
  })

  test('one that is too long comes back to be shortened', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false })
    await page.goto(`${site.url}/${locale}/nexus`)
    await page.fill('textarea[name=question]', 'a'.repeat(2_001))
    await page.locator('.composer .send').click()
    await page.locator('#nexus-problem .problem').waitFor()
    expect((await page.inputValue('textarea[name=question]')).length).toBe(2_001)
  })
})

test('an answer is kept by nobody, found by nobody, and runs nothing', async () => {
  const response = await send('/en/nexus/ask', 'Who is <script>alert(1)</script>?')
  const text = await response.text()
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
  expect(text).toContain('&lt;script&gt;alert(1)')
  expect(text).not.toMatch(/<script>alert|_next\/static\/chunks\/[\w-]+\.js/)
})

test('the page itself is stored and holds no question', async () => {
  await send('/en/nexus/ask', 'A question nobody else may see')
  const { cache, text } = await site.view('/en/nexus')
  expect(cache).toBe('HIT')
  expect(text).not.toContain('nobody else may see')
})

test('an empty question and one from another site are refused', async () => {
  expect((await send('/en/nexus/ask', '  ')).status).toBe(422)
  expect((await send('/en/nexus/ask', 'Go?', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send('/en/nexus/ask', 'a'.repeat(200_000))).status).toBe(413)
})

test('the address of the form leads to the page when it is only opened', async () => {
  const { status, headers } = await site.fetch('/pt/nexus/ask')
  expect([status, headers.get('location')]).toEqual([303, '/pt/nexus'])
})

test('the panel begins with a few questions in the language and a plate, sent again only when they change', async () => {
  const { text, headers } = await site.view('/pt/nexus/opening')
  const { questions, plate } = JSON.parse(text)
  expect(questions).toHaveLength(4)
  expect(plate.nodes.length).toBeGreaterThan(40)
  const again = await site.view('/pt/nexus/opening', { 'if-none-match': headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})
