import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { alive, atDesk, holdScripts, openEntry, save, shownAtOnce, signInHere } from '#tests/support/desk.ts'
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

const desk = (path: string) => atDesk(browser, site, path)

describe.skipIf(browser === null)('the owner', () => {
  test('changes the headline in three languages, and each is on the site at the next request', async () => {
    const { page, complaints } = await desk('/dashboard/employers')
    await page.locator('.side-nav a', { hasText: 'Profile' }).click()
    await page.locator('.entry-form').waitFor()
    await alive(page)
    for (const locale of ['en', 'es', 'pt'])
      await page.locator(`[name="headline.${locale}"]`).fill(`Headline <${locale}> & "more"`)
    await save(page)
    for (const locale of ['en', 'es', 'pt'])
      expect(await shownAtOnce(site, `/${locale}`, `Headline &lt;${locale}&gt; &amp; `)).toBe(true)
    expect(complaints).toEqual([])
  })

  test('adds an employer with two roles, edited in place', async () => {
    const { page, complaints } = await desk('/dashboard/employers/new')
    await page.locator('[name="name"]').fill('Faro Sur')
    await page.locator('[name="description.es"]').fill('Energía de las mareas')
    await page.keyboard.press('Control+s')
    await page.getByRole('heading', { name: 'Faro Sur' }).waitFor()
    for (const [index, title] of ['Keeper', 'Chief keeper'].entries()) {
      await page.getByRole('button', { name: 'Add a role' }).click()
      const form = page.locator('.inner-entries > .entry-form')
      await form.locator('[name="title.en"]').fill(title)
      await form.locator('[name="startedOn"]').fill(`20${10 + index}-03`)
      await page.keyboard.press('Control+s')
      await page.locator('.inner-entries summary', { hasText: title }).waitFor()
    }
    const { text } = await site.view('/en')
    expect(['Faro Sur', 'Keeper', 'Chief keeper'].filter(each => !text.includes(each))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('finds what was typed again after a reload, and can let it go', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Vigía')
    const title = page.locator('[name="title.en"]')
    await title.fill('Not saved yet')
    await page.reload()
    await alive(page)
    await page.getByText('changes you typed earlier').waitFor()
    expect(await title.inputValue()).toBe('Not saved yet')
    expect(await shownAtOnce(site, '/en/projects/vigia', 'Not saved yet')).toBe(false)
    await page.getByRole('button', { name: 'Discard' }).click()
    expect(await title.inputValue()).toBe('Vigía')
  })

  test('is told of a save in another tab with both texts, and decides', async () => {
    const first = await desk('/dashboard/projects')
    await openEntry(first.page, 'Sobremesa')
    const second = await first.page.context().newPage()
    await second.goto(first.page.url())
    await alive(second)
    await second.locator('[name="team.en"]').fill('Nine people')
    await second.locator('[name="contribution.en"]').fill('Theirs')
    await save(second)
    await first.page.locator('[name="contribution.en"]').fill('Mine')
    await first.page.keyboard.press('Control+s')
    const clash = first.page.locator('.clashes')
    await clash.getByText('Theirs').waitFor()
    expect(await clash.getByText('Mine').count()).toBe(1)
    expect(await shownAtOnce(site, '/en/projects/sobremesa', 'Theirs')).toBe(true)
    await clash.locator('.clash-side', { hasText: 'Saved meanwhile' }).getByRole('button').click()
    expect(await first.page.locator('[name="contribution.en"]').inputValue()).toBe('Theirs')
    expect(await first.page.locator('[name="team.en"]').inputValue()).toBe('Nine people')
    await first.page.locator('[name="contribution.en"]').fill('Both')
    await save(first.page)
    expect(await shownAtOnce(site, '/en/projects/sobremesa', 'Both')).toBe(true)
  })

  test('cannot type into a form that would forget it, while its scripts are on the way', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Cauce Ledger')
    const release = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    await page.locator('.entry-form[inert]').waitFor()
    release()
    const team = page.locator('[name="team.en"]')
    await team.click()
    await page.keyboard.type('Typed early')
    expect(await team.inputValue()).toContain('Typed early')
    await save(page)
    expect(await shownAtOnce(site, '/en/projects/cauce-ledger', 'Typed early')).toBe(true)
  })

  test('sends a form twice and has one entry', async () => {
    const { page } = await desk('/dashboard/awards/new')
    await page.locator('[name="title.en"]').fill('Only once')
    await page.evaluate(() => {
      const form = document.querySelector('form.entry-form')
      if (form instanceof HTMLFormElement) for (const _ of [1, 2, 3]) form.requestSubmit()
    })
    await page.getByRole('heading', { name: 'Only once' }).waitFor()
    await page.goto(`${site.url}/dashboard/awards?q=only+once`)
    expect(await page.locator('.entries tbody tr').count()).toBe(1)
  })

  test('is led to a field that is wrong, and nothing is saved', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Ribera')
    await page.locator('[name="startedOn"]').fill('2012-13')
    await page.locator('[name="url"]').fill('javascript:alert(1)')
    await page.locator('[name="title.en"]').fill('')
    await page.keyboard.press('Control+s')
    const summary = page.locator('.problem')
    await summary.getByText('2 fields need you').waitFor()
    await summary.getByRole('link', { name: /Web address/ }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('url')
    await page.locator('[name="url"]').fill('')
    await page.locator('[name="startedOn"]').fill('2012')
    await save(page)
  })

  test('keeps what was typed when the session has ended, and saves it after signing in elsewhere', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Tesela Kit')
    const other = await page.context().newPage()
    await other.goto(`${site.url}/dashboard/employers`)
    await page.locator('[name="team.en"]').fill('Seven people')
    await other.getByRole('button', { name: 'Sign out' }).click()
    await other.waitForURL(/sign-in/)
    await page.keyboard.press('Control+s')
    await page.getByText('You were signed out').waitFor()
    expect(await page.locator('[name="team.en"]').inputValue()).toBe('Seven people')
    await signInHere(other)
    await other.waitForURL(/dashboard/)
    await save(page)
    expect(await shownAtOnce(site, '/en/projects/tesela-kit', 'Seven people')).toBe(true)
  })

  test('keeps what was typed while the server is away', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Andén')
    await page.route('**/dashboard/**', route => route.abort())
    await page.locator('[name="team.en"]').fill('Four people')
    await page.keyboard.press('Control+s')
    await page.getByText('The server does not answer').waitFor()
    await page.unroute('**/dashboard/**')
    await save(page)
    expect(await shownAtOnce(site, '/en/projects/anden', 'Four people')).toBe(true)
  })

  test('makes a skill on the spot and gives it to a project', async () => {
    const { page } = await desk('/dashboard/projects')
    await openEntry(page, 'Pulso')
    await page.getByRole('combobox', { name: 'Add a skill' }).fill('Tide tables')
    await page.keyboard.press('Enter')
    await page.locator('.chips li', { hasText: 'Tide tables' }).waitFor()
    await save(page)
    expect(await shownAtOnce(site, '/es/projects/pulso', 'Tide tables')).toBe(true)
  })
})
