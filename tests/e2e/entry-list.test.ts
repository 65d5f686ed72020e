import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk, openEntry, shownAtOnce } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const list = (path = '/dashboard/projects') => atDesk(browser, site, path)
const titles = (page: Page) => page.locator('.entries .name a').allTextContents()

/** The projects in the order in which the site shows them. */
async function shownOrder(): Promise<string[]> {
  const { text } = await site.view('/en/projects')
  return [...text.matchAll(/<article[^>]*id="project-([a-z-]+)"/g)].map(([, slug = '']) => slug)
}

describe.skipIf(browser === null)('the list of projects', () => {
  test('is searched in every language without accents, and its state is in the address', async () => {
    const { page, complaints } = await list()
    await page.getByRole('searchbox').fill('anden')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=anden/)
    expect((await titles(page))[0]).toBe('Andén')
    await page.goto(`${site.url}/dashboard/projects?state=draft`)
    expect(await titles(page)).toEqual(['Kiosco'])
    await page.goto(`${site.url}/dashboard/projects?sort=title`)
    const sorted = await titles(page)
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en').compare))
    await page.goto(`${site.url}/dashboard/projects?sort=nonsense&page=-1&lacks=xx&state=%00`)
    expect((await titles(page)).length).toBe(10)
    expect(complaints).toEqual([])
  })

  test('moves an entry by keyboard and by dragging, and the site follows', async () => {
    const { page } = await list()
    const before = await shownOrder()
    await page.locator('.handle').nth(1).focus()
    await page.keyboard.press('Space')
    await page.getByText('Position 2 of 10').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await page.getByText('Moved to position 1').waitFor()
    expect(await shownOrder()).toEqual([before[1], before[0], ...before.slice(2)])
    const from = await page.locator('.handle').nth(0).boundingBox()
    const to = await page.locator('.entries tbody tr').nth(1).boundingBox()
    await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5)
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) + 20, { steps: 10 })
    await page.mouse.up()
    await page.getByText('Moved to position 2').waitFor()
    expect(await shownOrder()).toEqual(before)
  })

  test('puts a moved entry back on Escape', async () => {
    const { page } = await list()
    const before = await titles(page)
    await page.locator('.handle').nth(3).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await titles(page)).toEqual(before)
  })

  test('unpublishes and publishes several at once', async () => {
    const { page } = await list()
    for (const title of ['Ribera', 'Vigía'])
      await page.getByRole('checkbox', { name: `Select ${title}` }).check()
    await page.getByRole('button', { name: 'Unpublish' }).click()
    await page.getByText('2 entries are drafts now').waitFor()
    expect((await site.view('/en/projects/ribera')).status).toBe(404)
    expect(await shownAtOnce(site, '/es/projects', 'Vigía')).toBe(false)
    for (const title of ['Ribera', 'Vigía'])
      await page.getByRole('checkbox', { name: `Select ${title}` }).check()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('2 entries published').waitFor()
    expect((await site.view('/en/projects/ribera')).status).toBe(200)
  })

  test('deletes with a way back: the employer returns with its roles and its projects', async () => {
    const { page } = await list('/dashboard/employers')
    await openEntry(page, 'Ferrovía Austral')
    await page.getByRole('button', { name: 'Delete' }).first().click()
    await page.getByText('Deleted.').waitFor()
    expect(await shownAtOnce(site, '/en/projects/anden', 'Ferrovía Austral')).toBe(false)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It is back.').waitFor()
    await until(async () => (await titles(page)).includes('Ferrovía Austral'))
    expect(await shownAtOnce(site, '/en/projects/anden', 'Ferrovía Austral')).toBe(true)
    expect((await site.view('/en')).text).toContain('Ferrovía Austral')
  })

  test('copies an entry as a draft', async () => {
    const { page } = await list()
    await openEntry(page, 'Pulso')
    await page.getByRole('button', { name: 'Duplicate' }).click()
    await page.waitForURL(/dashboard\/projects\/[0-9a-f-]{36}$/)
    await until(async () => (await page.locator('[name="slug"]').inputValue()) === 'pulso-2')
    expect(await page.locator('[name="published"]').isChecked()).toBe(false)
    expect((await site.view('/en/projects/pulso-2')).status).toBe(404)
  })
})
