import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk, openEntry, save, shownAtOnce } from '#tests/support/desk.ts'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
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

const desk = (path: string) => atDesk(browser, site, path)

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^History/ }).click()
  await page.getByRole('heading', { name: /^History of/ }).waitFor()
}

describe.skipIf(browser === null)('the history of an entry', () => {
  test('shows a change word by word, and what was there before is on the site again once restored', async () => {
    const { page, complaints } = await desk('/dashboard/projects')
    await openEntry(page, 'Marea')
    const before = await page.locator('[name="summary.en"]').inputValue()
    await page.locator('[name="summary.en"]').fill(`${before} Sevenfold.`)
    await page.locator('.chips button').first().click()
    await save(page)
    expect(await shownAtOnce(site, '/en/projects/marea', 'Sevenfold.')).toBe(true)
    await page.goto(page.url())
    await openHistory(page)
    const newest = page.locator('.version').first()
    expect(await newest.locator('ins').allTextContents()).toEqual(['added:  Sevenfold.'])
    expect(await newest.locator('.item-runs del').count()).toBe(1)
    expect(await newest.textContent()).toContain('Changed: Summary (English), Skills')
    await page.getByRole('button', { name: /^Restore this version: As it was/ }).click()
    await page.getByText('Restored, as a new version.').waitFor()
    expect(await shownAtOnce(site, '/en/projects/marea', 'Sevenfold.')).toBe(false)
    await page.getByText('Restored an earlier version: Summary (English), Skills').waitFor()
    expect(await page.locator('.version').count()).toBe(3)
    await page.getByRole('link', { name: 'Back to the form' }).click()
    await page.locator('.entry-form').waitFor()
    expect(await page.locator('[name="summary.en"]').inputValue()).toBe(before)
    expect(await page.locator('[name="slug"]').inputValue()).toBe('marea')
    expect(complaints).toEqual([])
  })

  test('restores an entry whose employer is gone without it, and leaves it published', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Andén')
    const address = page.url()
    await page.locator('[name="team.en"]').fill('Forty people')
    await save(page)
    await page.goto(`${site.url}/dashboard/employers`)
    await openEntry(page, 'Ferrovía Austral')
    await page.getByRole('button', { name: 'Delete' }).first().click()
    await page.getByText('Deleted.').waitFor()
    await page.goto(`${address}/history`)
    await page.getByRole('button', { name: /^Restore this version: As it was/ }).click()
    await page.getByText('Restored, as a new version.').waitFor()
    await page.goto(address)
    expect(await page.locator('[name="employerId"]').inputValue()).toBe('')
    expect(await shownAtOnce(site, '/en/projects/anden', 'Forty people')).toBe(false)
    expect((await site.view('/en/projects/anden')).status).toBe(200)
  })

  test('does not write over what was saved since the page was opened', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Vigía')
    const address = page.url()
    await page.locator('[name="team.en"]').fill('Two people')
    await save(page)
    await page.goto(`${address}/history`)
    const versions = page.locator('.version')
    const before = await versions.count()
    const other = await page.context().newPage()
    await other.goto(address)
    await other.locator('[name="team.en"]').fill('Three people')
    await save(other)
    await page.getByRole('button', { name: /^Restore this version: As it was/ }).click()
    await page.getByText('This entry was saved elsewhere.').waitFor()
    expect(await shownAtOnce(site, '/en/projects/vigia', 'Three people')).toBe(true)
    await until(async () => (await versions.count()) === before + 1)
  })
})

describe.skipIf(browser === null)('the trash', () => {
  test('gives back what was deleted, under its address, and then no longer lists it', async () => {
    const { page, complaints } = await desk('/dashboard/projects')
    await openEntry(page, 'Ribera')
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Deleted.').waitFor()
    expect((await site.view('/en/projects/ribera')).status).toBe(404)
    await page.getByRole('link', { name: /^Trash/ }).click()
    await page.getByText('stays here for 90 days').waitFor()
    await page.getByRole('button', { name: 'Restore Ribera' }).click()
    await page.getByText('It is back.').waitFor()
    await page.getByRole('button', { name: 'Restore Ribera' }).waitFor({ state: 'detached' })
    expect((await site.view('/en/projects/ribera')).status).toBe(200)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('trash-title')
    expect(complaints).toEqual([])
  })

  test('is told apart from an undo: what came back by the toast is not in it', async () => {
    const { page } = await desk('/dashboard/awards')
    const title = (await page.locator('.entries .name a').first().textContent()) ?? ''
    await openEntry(page, title)
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It is back.').waitFor()
    await page.goto(`${site.url}/dashboard/trash`)
    expect(await page.getByRole('button', { name: `Restore ${title}` }).count()).toBe(0)
  })
})

describe('the owner’s rooms', () => {
  const paths = ['/dashboard/trash', '/dashboard/translations', '/dashboard/projects/x/history']

  test('are closed to everybody else, the export too', async () => {
    const stranger = new PlainBrowser(site)
    for (const path of paths) expect((await stranger.send(path)).location, path).toContain('/sign-in')
    const { status, text, headers } = await stranger.send('/dashboard/export/projects')
    expect([status, headers.get('cache-control')]).toEqual([401, 'no-store'])
    expect(text).not.toContain('marea')
  })

  test('hand out the rows of a kind as a file', async () => {
    const desk = await ownerBrowser(site)
    const all = await desk.send('/dashboard/export/projects')
    expect(all.headers.get('content-disposition')).toMatch(/^attachment; filename="projects-[\d-]+\.json"$/)
    expect(all.headers.get('cache-control')).toBe('no-store')
    const { rows } = JSON.parse(all.text)
    expect(rows).toHaveLength(10)
    expect(rows[0].skills.length).toBeGreaterThan(0)
    const some = await desk.send(`/dashboard/export/projects?ids=${rows[3].id},nonsense`)
    expect(JSON.parse(some.text).rows).toEqual([rows[3]])
    expect((await desk.send('/dashboard/export/owners')).status).toBe(404)
  })
})
