import type { FrameLocator, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { atDesk, openEntry } from '#tests/support/desk.ts'
import { PlainBrowser } from '#tests/support/plain-browser.ts'
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

async function openPreview(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await page.getByRole('dialog', { name: 'Preview' }).waitFor()
  return page.frameLocator('.preview iframe')
}

async function atProject(title: string) {
  const visitor = await atDesk(browser, site, '/dashboard/projects')
  await openEntry(visitor.page, title)
  return visitor
}

const inLanguage = (page: Page, name: string) =>
  page.locator('.preview').getByRole('button', { name, exact: true })

test('nobody but the owner is shown the preview', async () => {
  const stranger = new PlainBrowser(site)
  const { location, text } = await stranger.send('/dashboard/preview/pt')
  expect(`${location}${text}`).toContain('/sign-in')
  expect(text).not.toContain('drawAction')
})

test('a preview in a language that the site does not have is not found', async () => {
  const signedIn = new PlainBrowser(site)
  await signedIn.signIn()
  expect((await signedIn.send('/dashboard/preview/fr')).status).toBe(404)
})

describe.skipIf(browser === null)('the preview', () => {
  test('shows an unsaved title in Portuguese at the width of a phone, and the site does not', async () => {
    const { page, complaints } = await atProject('Marea')
    const frame = await openPreview(page)
    await frame.locator('h1', { hasText: 'Marea' }).waitFor()
    await inLanguage(page, 'PT').click()
    await page.locator('[name="title.pt"]').fill('Maré ainda não salva')
    await frame.locator('h1', { hasText: 'Maré ainda não salva' }).waitFor()
    const { lang, width } = await frame
      .locator('html')
      .evaluate(html => ({ lang: html.getAttribute('lang'), width: html.clientWidth }))
    expect({ lang, width }).toEqual({ lang: 'pt', width: 390 })
    expect((await site.view('/pt/projects/marea')).text).not.toContain('ainda não salva')
    expect(complaints).toEqual([])
  })

  test('grows to the width of a desk, and keeps its scroll while one types', async () => {
    const { page } = await atProject('Marea')
    const frame = await openPreview(page)
    const html = frame.locator('html')
    await frame.locator('.project-view').waitFor()
    await html.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.scrollTo(0, 300))
    await page.locator('[name="summary.en"]').fill('A summary that is typed while the preview is open.')
    await frame.getByText('typed while the preview is open').waitFor()
    expect(await html.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.scrollY)).toBe(300)
    await page.getByRole('button', { name: 'Wide', exact: true }).click()
    await expect.poll(() => html.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(1_000)
  })

  test('runs no script of what is typed, and follows no link', async () => {
    const { page, complaints } = await atProject('Marea')
    const frame = await openPreview(page)
    const attack =
      '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">[x](javascript:window.hacked=1)'
    await page.locator('[name="title.en"]').fill(attack)
    await page.locator('[name="description.en"]').fill(`Changed. ${attack}`)
    await page.locator('[name="url"]').fill('https://example.org/elsewhere')
    await frame.getByText('Changed.').waitFor()
    const link = frame.locator('a[href="https://example.org/elsewhere"]')
    await link.click()
    expect(await frame.locator('h1').textContent()).toContain('<script>window.hacked=1</script>')
    const isHacked = () => 'hacked' in window
    expect(await Promise.all(page.frames().map(each => each.evaluate(isHacked)))).toEqual([false, false])
    expect(complaints).toEqual([])
  })

  test('keeps the last it could show while a value is wrong, and says so', async () => {
    const { page } = await atProject('Marea')
    const frame = await openPreview(page)
    await page.locator('[name="title.en"]').fill('Before the fault')
    await frame.locator('h1', { hasText: 'Before the fault' }).waitFor()
    await page.locator('[name="url"]').fill('not an address')
    await page.locator('.preview [role="status"]', { hasText: 'cannot be shown yet' }).waitFor()
    expect(await frame.locator('h1').textContent()).toBe('Before the fault')
    await page.locator('[name="url"]').fill('')
    await page.locator('.preview [role="status"]', { hasText: 'As you type' }).waitFor()
  })

  test('shows a draft to its owner and no other draft', async () => {
    const { page } = await atProject('Kiosco')
    const frame = await openPreview(page)
    await frame.locator('h1', { hasText: 'Kiosco' }).waitFor()
    await page.goto(`${site.url}/dashboard/skills`)
    await page.locator('.entries .name a').first().click()
    await (await openPreview(page)).locator('.skill-group').first().waitFor()
    const shown = (await page.frameLocator('.preview iframe').locator('main').textContent()) ?? ''
    expect(shown).not.toContain('Kiosco')
  })

  test('of an employer shows what is typed in its roles, too', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/employers')
    await page.locator('.entries .name a').first().click()
    await page.locator('.inner-entries summary').first().click()
    const frame = await openPreview(page)
    await page.locator('.inner-entries [name="title.en"]').first().fill('Keeper of the tides')
    await frame.getByText('Keeper of the tides').waitFor()
  })

  test('of an entry that is not there yet waits for its title', async () => {
    const { page } = await atDesk(browser, site, '/dashboard/projects/new')
    const frame = await openPreview(page)
    await page.locator('.preview [role="status"]', { hasText: 'cannot be shown yet' }).waitFor()
    await page.locator('[name="title.en"]').fill('Not there yet')
    await frame.locator('h1', { hasText: 'Not there yet' }).waitFor()
    expect((await site.view('/en/projects')).text).not.toContain('Not there yet')
  })

  test('covers a phone, and gives the focus back when Escape closes it', async () => {
    const { page } = await atProject('Marea')
    await page.setViewportSize({ width: 390, height: 800 })
    const frame = await openPreview(page)
    await frame.locator('h1').waitFor()
    const box = await page.locator('.preview').boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 800 })
    await page.locator('.preview .close').focus()
    await page.keyboard.press('Escape')
    await page.locator('.preview').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Preview')
  })

  test('of a session that ended gives nothing and says so', async () => {
    const { page } = await atProject('Marea')
    const frame = await openPreview(page)
    await frame.locator('h1').waitFor()
    await page.context().clearCookies()
    await page.locator('[name="title.en"]').fill('After the session')
    await page.locator('.preview [role="status"]', { hasText: 'signed out' }).waitFor()
    expect(await frame.locator('h1').textContent()).toBe('Marea')
  })
})
