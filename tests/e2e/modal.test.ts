import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projects } from '#db/sample/projects/index.ts'
import { startBrowser } from '#tests/support/browser.ts'
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

const neighbour = projects[projects.findIndex(({ slug }) => slug === 'marea') - 1]
const link = (slug: string) => `main a[href="/en/projects/${slug}"]`
const pathOf = (page: Page) => new URL(page.url()).pathname
const focusedHref = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)

/** The list, with the project of the list's second row opened over it. */
async function openModal() {
  const visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${site.url}/en/projects`)
  await hydrated(page)
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
  await page.locator(link('marea')).focus()
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
  return visitor
}

const isSameDocument = (page: Page) => page.evaluate(() => Reflect.get(window, 'sameDocument') === true)

async function isBackOnList(page: Page) {
  await until(() => pathOf(page) === '/en/projects')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await isSameDocument(page)).toBe(true)
}

describe.skipIf(browser === null)('a project opened from the list', () => {
  test('is a dialog over it, with an address and a title of its own', async () => {
    const { page, complaints } = await openModal()
    expect(pathOf(page)).toBe('/en/projects/marea')
    expect(await isSameDocument(page)).toBe(true)
    await until(async () => (await page.title()) === 'Marea, Matías Iribarne')
    expect(await page.locator('dialog[open]').getAttribute('aria-label')).toBe('Marea')
    expect(complaints).toEqual([])
  })

  test('takes the focus, and Escape gives it back to the link', async () => {
    const { page, complaints } = await openModal()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await isBackOnList(page)
    await until(async () => (await focusedHref(page)) === '/en/projects/marea')
    await until(async () => (await page.title()) === 'Projects, Matías Iribarne')
    expect(complaints).toEqual([])
  })

  test('is closed by its button, and opens again', async () => {
    const { page } = await openModal()
    await page.locator('dialog button', { hasText: 'Close' }).click()
    await isBackOnList(page)
    await page.locator(link('marea')).click()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
    await page.keyboard.press('Escape')
    await isBackOnList(page)
  })

  test('follows the history back and forward', async () => {
    const { page, complaints } = await openModal()
    await page.goBack()
    await isBackOnList(page)
    expect(await focusedHref(page)).toBe('/en/projects/marea')
    await page.goForward()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
    expect(pathOf(page)).toBe('/en/projects/marea')
    expect(complaints).toEqual([])
  })

  test('leads to its neighbours within the dialog, and closing them leads to the list', async () => {
    const { page, complaints } = await openModal()
    await page.locator('dialog a', { hasText: 'Previous' }).click()
    await page.locator('dialog[open] h1', { hasText: neighbour?.title?.en ?? '' }).waitFor()
    expect(pathOf(page)).toBe(`/en/projects/${neighbour?.slug}`)
    await page.locator('dialog a', { hasText: 'Next' }).click()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
    expect(await page.locator('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
    await isBackOnList(page)
    await until(async () => (await focusedHref(page)) === '/en/projects/marea')
    expect(complaints).toEqual([])
  })

  test('is its full page after a reload and by its own link', async () => {
    const { page, complaints } = await openModal()
    await page.reload()
    expect(await page.locator('dialog').count()).toBe(0)
    expect(await page.locator('main h1').textContent()).toBe('Marea')
    await page.goto(`${site.url}/en/projects`)
    await hydrated(page)
    await page.locator(link('marea')).click()
    await page.locator('dialog a', { hasText: 'Full page' }).click()
    await page.locator('main h1', { hasText: 'Marea' }).waitFor()
    expect(await page.locator('dialog').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('is opened over the first page too', async () => {
    const { page, complaints } = await visit(browser)
    await page.goto(`${site.url}/pt`)
    await hydrated(page)
    await page.locator('main h3 a[href="/pt/projects/marea"]').click()
    await page.locator('dialog[open] h1', { hasText: 'Marea' }).waitFor()
    await page.keyboard.press('Escape')
    await until(() => pathOf(page) === '/pt')
    expect(complaints).toEqual([])
  })
})
