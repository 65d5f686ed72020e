import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { everyPage, statusOf } from '#tests/support/page-kinds.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'
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

const addressOf = (url: string) => url.slice(site.url.length)

describe.skipIf(browser === null)('in a browser', () => {
  test('every kind of page comes alive in three languages without a complaint', async () => {
    const { page, complaints } = await visit(browser)
    for (const { path, kind, locale } of everyPage) {
      const response = await page.goto(`${site.url}${path}`)
      expect([path, response?.status()]).toEqual([path, statusOf(kind)])
      await hydrated(page)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.locator('main h1').count()).toBe(1)
    }
    expect(complaints).toEqual([])
  })

  test.each([
    ['/en/projects/marea', '/pt/projects/marea'],
    ['/en#skills', '/pt#skills'],
    ['/en/projects#project-marea', '/pt/projects#project-marea'],
    ['/en/nothing-here', '/pt/nothing-here'],
  ])('the language links on %s lead to %s and "/" follows the choice', async (from, to) => {
    const { page } = await visit(browser, { locale: 'es' })
    await page.goto(`${site.url}/`)
    expect(addressOf(page.url())).toBe('/es')
    await page.goto(`${site.url}${from}`)
    await hydrated(page)
    await page.locator('.languages a[hreflang="pt"]').click()
    await until(() => addressOf(page.url()) === to)
    await page.goto(`${site.url}/`)
    expect(addressOf(page.url())).toBe('/pt')
  })

  test('the choice is kept for a year, for this site alone', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/en`)
    await hydrated(page)
    await page.locator('.languages a[hreflang="es"]').click()
    await until(() => addressOf(page.url()) === '/es')
    const [cookie, ...others] = await page.context().cookies()
    expect(others).toEqual([])
    expect(cookie).toMatchObject({ name: 'locale', value: 'es', path: '/', sameSite: 'Lax' })
    const days = ((cookie?.expires ?? 0) - Date.now() / 1_000) / 86_400
    expect(Math.round(days)).toBe(365)
  })
})

describe.skipIf(browser === null)('without JavaScript', () => {
  test('every kind of page is there to read, and its links lead on', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false })
    for (const { path } of everyPage) {
      await page.goto(`${site.url}${path}`)
      expect(await page.locator('main h1').isVisible(), path).toBe(true)
      const length = (await page.locator('main').innerText()).length
      expect(length, path).toBeGreaterThan(path.endsWith('nothing-here') ? 60 : 300)
    }
    await page.goto(`${site.url}/es/projects`)
    await page.locator('main a[href="/es/projects/marea"]').click()
    expect(await page.locator('main h1').textContent()).toBe('Marea')
    await page.locator('.languages a[hreflang="pt"]').click()
    expect(addressOf(page.url())).toBe('/pt/projects/marea')
  })
})
