import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { askChat } from '#tests/support/chat.ts'
import { atDesk } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const room = '/dashboard/questions'
const texts = questionTexts('en')
const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
  for (const question of ['Do you know Elixir?', 'Have you worked at Initech?', 'Do you speak German?'])
    await askChat(site, question)
  await askChat(site, '¿Tenés un certificado de AWS?', { locale: 'es' })
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const typedIn = (page: Page, name: string) => field(page, name).inputValue()

/** Follows the link that the question most likely asks for. */
async function follow(page: Page, question: string, kind: string, name: string): Promise<void> {
  await page.getByRole('link', { name: `${texts.addAs(kind, name)}: ${question}` }).click()
  await page.waitForURL(/\/new\?asked=/)
  await page.locator('.entry-form:not([inert])').waitFor()
  expect(await page.locator('main q').textContent()).toBe(question)
}

describe.skipIf(browser === null)('a question opens the form that answers it', () => {
  test('with what it names typed in, which stays until it is saved, and then answers', async () => {
    const { page, complaints } = await atDesk(browser, site, room)
    await follow(page, 'Do you know Elixir?', 'Skill', 'Elixir')
    for (const locale of locales) expect(await typedIn(page, `name.${locale}`)).toBe('Elixir')
    expect((await askChat(site, 'Do you know Elixir?')).answer.isAnswered).toBe(false)
    await field(page, 'name.en').fill('Elixir and OTP')
    page.on('dialog', dialog => dialog.accept())
    await page.reload()
    await page.locator('.entry-form:not([inert])').waitFor()
    expect(await typedIn(page, 'name.en')).toBe('Elixir and OTP')
    await field(page, 'name.en').fill('Elixir')
    await page.keyboard.press('Control+s')
    await page.waitForURL(/\/skills\/[0-9a-f-]{36}$/)
    expect((await askChat(site, 'Do you know Elixir?')).answer).toMatchObject({
      isAnswered: true,
      citations: [{ kind: 'skill', title: 'Elixir' }],
    })
    expect(complaints).toEqual([])
  })

  test.each([
    ['Have you worked at Initech?', 'Employer', 'Initech', { name: 'Initech' }],
    ['Do you speak German?', 'Spoken language', 'German', { 'language.es': 'Alemán', code: 'de' }],
    ['¿Tenés un certificado de AWS?', 'Certificate', 'AWS', { 'name.es': 'AWS' }],
  ])('for %j, and nothing is saved by it', async (question, kind, name, values) => {
    const { page } = await atDesk(browser, site, room)
    await follow(page, question, kind, name)
    for (const [path, value] of Object.entries(values)) expect(await typedIn(page, path)).toBe(value)
    await page.locator('.save-bar button', { hasText: 'Discard' }).click()
    expect(await typedIn(page, Object.keys(values)[0] ?? '')).toBe('')
  })

  test('of another kind with the same name, where the owner knows better', async () => {
    const { page } = await atDesk(browser, site, room)
    const asked = page.locator('.open-questions > li', { hasText: 'Initech' })
    await asked.getByText(texts.addElse).click()
    await asked.getByRole('link', { name: 'Project' }).click()
    await page.locator('.entry-form:not([inert])').waitFor()
    expect(await typedIn(page, 'title.en')).toBe('Initech')
  })

  test.each(locales)('from a room that has nothing for axe-core to find, in %s', async locale => {
    const { page } = await atDesk(browser, site, room, { locale })
    await page.locator('.add-menu summary').first().click()
    expect([await allFindings(page), await overflowing(page)]).toEqual([[], []])
  })
})
