import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { findingsInBothThemes } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { alive, atDesk } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

/** The rooms of the entries, by what is done there. */
const rooms: [string, (page: Page) => Promise<void>][] = [
  [
    '/dashboard/projects',
    async page => {
      await page.locator('.entries tbody input').first().check()
      await page.locator('.selection').waitFor()
    },
  ],
  [
    '/dashboard/projects/new',
    async page => {
      await page.locator('[name="startedOn"]').fill('2012-13')
      await page.keyboard.press('Control+s')
      await page.locator('.problem').waitFor()
    },
  ],
  [
    '/dashboard/employers',
    async page => {
      await page.locator('.entries .name a').first().click()
      await page.locator('.inner-entries summary').first().click()
    },
  ],
  ['/dashboard/profile', page => page.locator('.entry-form').waitFor()],
]

async function doesNotScrollSideways(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}

describe.skipIf(browser === null).each(locales)('the dashboard in %s', locale => {
  test('has no fault that axe-core finds, in the light and in the dark', async () => {
    const { page, complaints } = await atDesk(browser, site, '/dashboard/awards', { locale })
    for (const [path, prepare] of rooms) {
      await page.evaluate(() => localStorage.clear())
      await page.goto(`${site.url}${path}`)
      await alive(page)
      await prepare(page)
      expect([path, await findingsInBothThemes(page)]).toEqual([path, []])
    }
    expect(complaints).toEqual([])
  })

  test('fits a phone, where its menu opens by keyboard', async () => {
    const viewport = { width: 360, height: 740 }
    const { page } = await atDesk(browser, site, '/dashboard/awards', { locale, viewport, hasTouch: true })
    for (const [path, prepare] of rooms) {
      await page.evaluate(() => localStorage.clear())
      await page.goto(`${site.url}${path}`)
      await alive(page)
      await prepare(page)
      expect([path, await doesNotScrollSideways(page)]).toEqual([path, true])
      expect([path, await findingsInBothThemes(page)]).toEqual([path, []])
    }
    await page.goto(`${site.url}/dashboard/projects`)
    await page.locator('.menu').focus()
    await page.keyboard.press('Enter')
    await page.locator('#rooms a[aria-current]').waitFor({ state: 'visible' })
    await page.keyboard.press('Escape')
    await page.locator('#rooms').waitFor({ state: 'hidden' })
  })
})
