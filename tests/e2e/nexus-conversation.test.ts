import type { BrowserContextOptions } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { evidentScene, questionIn, silentQuestionIn } from '#tests/support/chat-scenes.ts'
import { ask, askAndRead, field, openPage, openPanel, panel, startChat } from '#tests/support/nexus.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'
import { hydrated } from '#tests/support/visitor.ts'

const browser = await startBrowser()
const chat = await startChat()
const texts = nexusTextsIn('en')
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(async () => {
  chat.close()
  await site?.close()
  await browser?.close()
})

const open = (path: string, options?: BrowserContextOptions) =>
  openPage({ browser, site, chat }, path, options)
const openBeside = (path: string, options?: BrowserContextOptions) =>
  openPanel({ browser, site, chat }, path, options)

describe.skipIf(browser === null)('a conversation', () => {
  test('survives a reload, the way to another page and another language; what is typed does, too', async () => {
    const { page } = await openBeside('/en')
    await askAndRead(page)
    await field(page).fill('half a quest')
    for (const move of [
      () => page.reload(),
      () => page.goto(`${site.url}/en/projects/marea`),
      () => page.locator('.languages a[lang=es]').click(),
    ]) {
      await move()
      await panel(page)
        .locator('.asked', { hasText: questionIn('en') })
        .waitFor()
      await until(async () => (await field(page).inputValue()) === 'half a quest')
    }
    expect(page.url()).toBe(`${site.url}/es/projects/marea`)
    expect(await page.locator('.tied .cite').first().getAttribute('href')).toBe('/es#skill-postgresql')
    await askAndRead(page, questionIn('es'))
    expect(chat.asked.at(-1)).toMatchObject({ locale: 'es', messages: [{}, {}, {}] })
    await page.getByRole('button', { name: nexusTextsIn('es').newConversation }).click()
    await page.getByText(nexusTextsIn('es').intro).waitFor()
    await page.reload()
    await panel(page).getByText(nexusTextsIn('es').intro).waitFor()
  })

  test('that is damaged in the browser begins anew', async () => {
    const { page } = await open('/en/nexus')
    const broken = { type: 'tool-skillEvidence', state: 'output-available', toolCallId: 'a', output: 7 }
    const message = { id: 'b', role: 'assistant', parts: [broken] }
    const asked = { id: 'a', role: 'user', parts: [{ type: 'text', text: 'Go?' }] }
    for (const kept of ['{', JSON.stringify({ version: 1, id: 'x', messages: [asked, message] })]) {
      await page.evaluate(text => sessionStorage.setItem('nexus', text), kept)
      await page.evaluate(() => addEventListener('pagehide', event => event.stopImmediatePropagation(), true))
      await page.reload()
      await hydrated(page)
      await page.getByRole('heading', { name: texts.askAboutWork }).waitFor()
      await field(page).focus()
      await askAndRead(page)
    }
  })

  test.each([
    [{ status: 429, retryAfter: '120' }, texts.faults.limited('2 minutes')],
    [{ status: 503 }, texts.faults.unavailable],
    [{ ...evidentScene('en', { end: 'break' }) }, texts.faults.brokeOff],
  ])('%j is a sentence, and the question is asked again by a press', async (scene, said) => {
    const question = `Fault ${JSON.stringify(scene).length}`
    chat.on(question, scene, evidentScene('en'))
    const { page } = await openBeside('/en')
    await ask(page, question)
    await page.getByText(said).waitFor()
    expect(await page.locator('.asked').textContent()).toBe(question)
    await page.getByRole('button', { name: texts.tryAgain }).click()
    await page.locator('.sources').waitFor()
    expect(await page.locator('.asked').allTextContents()).toEqual([question])
  })

  test('a site that is gone is said to be', async () => {
    const { page } = await openBeside('/en')
    await page.route('**/api/chat', route => route.abort())
    await ask(page, questionIn('en'))
    await page.getByText(texts.faults.offline).waitFor()
  })

  test('what the CV does not say leads to the contact form and to what it does say', async () => {
    const { page } = await open('/en/nexus')
    await askAndRead(page, silentQuestionIn('en'))
    expect(await page.locator('.silence strong').textContent()).toBe(texts.silent)
    expect(await page.locator('.silence .acts a').getAttribute('href')).toBe('/en/contact')
    await page.locator('.next button').first().waitFor()
  })

  test('is told to a screen reader in whole sentences', async () => {
    const { page } = await openBeside('/en')
    await askAndRead(page)
    const told = await page.locator('[role=log] p').allTextContents()
    expect(told.at(-1)).toBe(
      'He also wrote Marea, an open idempotency proxy that eleven companies run in front of their own.',
    )
  })
})
