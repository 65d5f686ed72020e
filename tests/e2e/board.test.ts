import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { findingsInBothThemes, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk, holdScripts, openEntry, save, shownAtOnce } from '#tests/support/desk.ts'
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

const board = (asked = '') => atDesk(browser, site, `/dashboard/translations${asked}`)
const row = (page: Page, label: string) => page.locator('.board-text', { has: page.getByLabel(label) })

/** Makes the field `name` of Marea in a language what is asked; resolves to the address of its form. */
async function write(page: Page, name: string, text: string): Promise<string> {
  await page.goto(`${site.url}/dashboard/projects`)
  await openEntry(page, 'Marea')
  await page.locator(`[name="${name}"]`).fill(text)
  await save(page)
  return page.url()
}

describe.skipIf(browser === null)('the translation board', () => {
  test('takes a missing Portuguese text, which is on the site at the next request', async () => {
    const { page, complaints } = await board()
    await write(page, 'summary.pt', '')
    await page.goto(`${site.url}/dashboard/translations?language=pt&entity=projects`)
    const field = page.getByLabel('Summary of Marea, Portuguese')
    await field.fill('Um proxy que não repete nada')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved.').waitFor()
    expect(await shownAtOnce(site, '/pt/projects/marea', 'Um proxy que não repete nada')).toBe(true)
    await field.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('says which texts are older than their source, until they fit again', async () => {
    const { page } = await board()
    await write(page, 'team.en', 'A crew of four')
    await page.goto(`${site.url}/dashboard/translations?language=es&mark=older`)
    const older = row(page, 'Team of Marea, Spanish')
    expect(await older.textContent()).toContain('A crew of four')
    await older.getByRole('button', { name: 'It still fits' }).click()
    await page.getByText('Saved.').waitFor()
    await older.waitFor({ state: 'detached' })
    await page.reload()
    expect(await older.count()).toBe(0)
  })

  test('leads to the field in its form, in the language it is about, on a phone too', async () => {
    const { page } = await board()
    await write(page, 'contribution.pt', '')
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${site.url}/dashboard/translations?language=pt&entity=projects`)
    await row(page, 'My part of Marea, Portuguese').getByRole('link').click()
    await page.waitForURL(/contribution\.pt$/)
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    await until(async () => (await name()) === 'contribution.pt')
    expect(await page.locator('[name="contribution.pt"]').isVisible()).toBe(true)
    expect(await page.locator('[name="contribution.en"]').isVisible()).toBe(false)
  })

  test('shows both texts where somebody wrote the same one meanwhile, and overwrites nothing unseen', async () => {
    const { page } = await board()
    await write(page, 'contribution.es', '')
    await page.goto(`${site.url}/dashboard/translations?language=es&entity=projects`)
    const other = await page.context().newPage()
    await write(other, 'contribution.es', 'Lo de ellos')
    const field = page.getByLabel('My part of Marea, Spanish')
    await field.fill('Lo mío')
    await page.keyboard.press('Control+Enter')
    await page.getByText('changed elsewhere meanwhile').waitFor()
    await page.getByText('Lo de ellos').waitFor()
    expect(await field.inputValue()).toBe('Lo mío')
    expect(await shownAtOnce(site, '/es/projects/marea', 'Lo de ellos')).toBe(true)
    await field.focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved.').waitFor()
    expect(await shownAtOnce(site, '/es/projects/marea', 'Lo mío')).toBe(true)
  })

  test('takes nothing that it would forget, while its scripts are on the way', async () => {
    const { page } = await board('?language=en')
    const release = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    const field = page.locator('.board-text textarea').first()
    await field.waitFor()
    expect(await field.isEditable()).toBe(false)
    release()
    await field.fill('Typed early')
    await page.getByText('One unsaved change').waitFor()
    expect(await field.inputValue()).toBe('Typed early')
  })

  test('keeps what was typed over a reload', async () => {
    const { page } = await board()
    await write(page, 'contribution.pt', '')
    await page.goto(`${site.url}/dashboard/translations?language=pt&entity=projects`)
    const field = page.getByLabel('My part of Marea, Portuguese')
    await field.fill('Ainda não')
    await page.getByText('One unsaved change').waitFor()
    await page.reload()
    await until(async () => (await field.inputValue()) === 'Ainda não')
    await page.getByRole('button', { name: 'Discard' }).click()
    expect(await field.inputValue()).toBe('')
  })
})

describe.skipIf(browser === null).each(locales)('in %s', locale => {
  test('history, trash and board have no fault for assistive technology, in the light and in the dark', async () => {
    const { page, complaints } = await atDesk(browser, site, '/dashboard/projects', { locale })
    await openEntry(page, 'Marea')
    const project = new URL(page.url()).pathname
    await page.goto(`${site.url}/dashboard/skills`)
    await page.locator('.entries .name a').first().click()
    await page.locator('.entry-menu .danger').click()
    await page.waitForURL(/dashboard\/skills$/)
    for (const path of [`${project}/history`, '/dashboard/trash', '/dashboard/translations']) {
      await page.goto(`${site.url}${path}`)
      expect(await findingsInBothThemes(page), path).toEqual([])
      expect(await overflowing(page), path).toEqual([])
      expect(await findingsInBothThemes(page), `${path} wide`).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})
