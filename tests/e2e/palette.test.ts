import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
  await site.edit('set', 'projects/anden', 'title.en=Yard', 'title.es=Señales del Andén')
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const isAt = (path: string) => (url: URL) => url.pathname === path

const inputOf = (page: Page) => page.locator('.palette').getByRole('combobox')

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.palette').getByRole('option').first().waitFor()
}

describe.skipIf(browser === null)('the palette', () => {
  test('opens an entry by a Spanish word typed without its accents', async () => {
    const { page, complaints } = await atDesk(browser, site, '/dashboard/awards')
    await openPalette(page)
    await page.keyboard.type('senales anden')
    await page.locator('.palette').getByRole('option', { name: 'Yard' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.pathname.startsWith('/dashboard/projects/'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Yard')
    expect(complaints).toEqual([])
  })

  test('is read by a screen reader, walked by arrows and closed by Escape, which gives the focus back', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/awards')
    const button = page.getByRole('button', { name: 'Search everything or type a command' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.palette').getByRole('option').first().waitFor()
    const input = page.getByRole('combobox', { name: 'Search everything or type a command' })
    const active = () =>
      input.evaluate(element => {
        const id = element.getAttribute('aria-activedescendant') ?? ''
        return document.getElementById(id)?.textContent
      })
    await expect.poll(active).toBe('Overview')
    await page.keyboard.press('ArrowDown')
    await expect.poll(active).not.toBe('Overview')
    await page.keyboard.type('testimonials')
    await expect.poll(active).toBe('Testimonials')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })

  test('makes something new, goes to a room, and says when nothing matches', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/awards')
    await openPalette(page)
    await page.keyboard.type('nothing of the kind')
    await page.getByText('Nothing matches').waitFor()
    await inputOf(page).fill('new testim')
    await page.locator('.palette').getByRole('option', { name: 'New testimonial' }).click()
    await page.waitForURL(isAt('/dashboard/testimonials/new'))
    await openPalette(page)
    await inputOf(page).fill('proyectos')
    await page.locator('.palette').getByRole('option', { name: 'Projects' }).click()
    await page.waitForURL(isAt('/dashboard/projects'))
  })

  test('switches the theme and signs out', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/awards', { colorScheme: 'light' })
    await openPalette(page)
    await inputOf(page).fill('light and dark')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await openPalette(page)
    await inputOf(page).fill('sign out')
    await page.locator('.palette').getByRole('option', { name: 'Sign out' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(isAt('/sign-in'))
  })

  test('loads its code only when it is opened first', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/awards')
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    await page.goto(`${site.url}/dashboard/awards`)
    const before = new Set(await scripts())
    await openPalette(page)
    const fresh = (await scripts()).filter(name => name.endsWith('.js') && !before.has(name))
    expect(fresh).not.toEqual([])
  })
})

const isInSearch = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('type') === 'search')

/** Whether the key leads there from anywhere on the page. */
async function leadsToSearch(page: Page): Promise<boolean> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('/')
  return await isInSearch(page)
}

/** By its key, which is heard a moment after the page is drawn. */
const goToSearch = (page: Page) => until(() => leadsToSearch(page))

describe.skipIf(browser === null)('the keys of a list', () => {
  test('are N for a new entry and a slash for the search, but not while one types', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/projects')
    await goToSearch(page)
    await page.keyboard.type('n/n')
    const search = page.getByRole('searchbox')
    expect(await search.inputValue()).toBe('n/n')
    await search.blur()
    await page.keyboard.press('n')
    await page.waitForURL(isAt('/dashboard/projects/new'))
  })

  test('can be turned off and on from the palette', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/projects')
    await goToSearch(page)
    await openPalette(page)
    await inputOf(page).fill('turn off')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await until(async () => !(await leadsToSearch(page)))
    await openPalette(page)
    await inputOf(page).fill('turn on')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await goToSearch(page)
  })
})
