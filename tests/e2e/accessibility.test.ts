import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { pageKinds } from '#tests/support/page-kinds.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const browser = await startBrowser()
let site: Site
let empty: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await empty?.close()
  await browser?.close()
})

describe.skipIf(browser === null).each(locales)('in %s', locale => {
  test.each(pageKinds)('"%s" has nothing for axe-core to find and is never too wide', async kind => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/${locale}${kind}`)
    expect(await allFindings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  test('the modal has nothing for axe-core to find and is never too wide', async () => {
    const { page } = await visit(browser)
    await page.goto(`${site.url}/${locale}/projects`)
    await hydrated(page)
    await page.locator(`main a[href="/${locale}/projects/marea"]`).click()
    await page.locator('dialog[open] h1').waitFor()
    expect(await allFindings(page)).toEqual([])
    const wide = await page.evaluate(() => {
      const dialog = document.querySelector('dialog')
      return dialog === null || dialog.scrollWidth > dialog.clientWidth
    })
    expect([await overflowing(page), wide]).toEqual([[], false])
  })
})

describe.skipIf(browser === null)('where there is no CV yet', () => {
  test('the page that says so has nothing for axe-core to find either', async () => {
    empty = await new Site().start()
    const { page } = await visit(browser)
    for (const path of ['/es', '/unknown']) {
      await page.goto(`${empty.url}${path}`)
      expect(await allFindings(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }
  })
})
