import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { findingsInBothThemes } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
  await site.edit('set', 'projects/marea', 'title.en=Marea', 'title.es=La marea')
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.palette').getByRole('option').first().waitFor()
}

async function openPreview(page: Page): Promise<void> {
  await page.locator('.entries .name a').first().click()
  await page.locator('.entry-form:not([inert])').waitFor()
  await page.locator('.entry-tools .button').click()
  await page.frameLocator('.preview iframe').locator('h1').waitFor()
}

const nothing = async () => undefined

const states: [string, (page: Page) => Promise<void>][] = [
  ['/dashboard', nothing],
  ['/dashboard/activity', nothing],
  ['/dashboard/awards', openPalette],
  ['/dashboard/projects', openPreview],
]

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.skipIf(browser === null).each(locales)('in %s', locale => {
  test('overview, activity, palette and preview have no fault that axe-core finds, in the light and in the dark', async () => {
    const { page, complaints } = await atDesk(browser, site, '/dashboard/awards', { locale })
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const [path, prepare] of states) {
        await page.goto(`${site.url}${path}`)
        await prepare(page)
        expect([path, await isTooWide(page), await findingsInBothThemes(page)]).toEqual([path, false, []])
      }
    }
    expect(complaints).toEqual([])
  })
})
