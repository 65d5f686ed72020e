import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { askChat } from '#tests/support/chat.ts'
import { alive, atDesk } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'

const room = '/dashboard/questions'
const talks = `${room}/conversations`
const texts = questionTexts('en')
const conversationId = randomUUID()
const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
  await askChat(site, 'Does he hold a driving licence?', { conversationId })
  await askChat(site, 'What did he do at Cauce?', { conversationId })
  for (const question of ['Can he juggle?', 'can he JUGGLE']) await askChat(site, question)
  await askChat(site, '¿Tiene mascotas?', { locale: 'es' })
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const item = (page: Page, question: string) => page.locator('.open-questions > li', { hasText: question })
const act = (page: Page, question: string, name: string) =>
  item(page, question).getByRole('button', { name: `${name}: ${question}`, exact: true })

/** Until the list no longer, or again, shows a question. */
const gone = (page: Page, question: string) => item(page, question).waitFor({ state: 'detached' })
const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()

describe.skipIf(browser === null)('the questions', () => {
  test('that the CV did not answer are listed, equal ones together, with their language', async () => {
    const { page, complaints } = await atDesk(browser, site, room)
    expect(await page.locator('.open-questions h2').allTextContents()).toEqual([
      '¿Tiene mascotas?',
      'can he JUGGLE',
      'Does he hold a driving licence?',
    ])
    expect(await item(page, 'can he JUGGLE').textContent()).toContain(texts.times(2))
    expect(await item(page, '¿Tiene mascotas?').textContent()).toContain('Español')
    expect(await page.locator('.side-nav a[aria-current] .count').textContent()).toBe('3')
    expect(await page.locator('.chat-costs').textContent()).toContain(texts.questions(5))
    await page.goto(`${site.url}/dashboard`)
    await page.getByText(texts.waiting(3)).waitFor()
    expect(complaints).toEqual([])
  })

  test('are dismissed by keyboard, and come back by the toast', async () => {
    const { page, complaints } = await atDesk(browser, site, room)
    await act(page, 'can he JUGGLE', texts.dismiss).focus()
    await page.keyboard.press('Enter')
    await toast(page, texts.dismissed)
    await gone(page, 'can he JUGGLE')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('questions-title')
    await page
      .locator('.toast', { hasText: texts.dismissed })
      .getByRole('button', { name: texts.undo })
      .click()
    await toast(page, texts.undone)
    await item(page, 'can he JUGGLE').waitFor()
    expect(await item(page, 'can he JUGGLE').textContent()).toContain(texts.times(2))
    expect(complaints).toEqual([])
  })

  test('lead to a form that shows what was asked', async () => {
    const { page } = await atDesk(browser, site, room)
    const asked = item(page, 'driving licence')
    await asked.getByText(texts.add).click()
    await asked.getByRole('link', { name: 'Certificate' }).click()
    await page.waitForURL(url => url.pathname === '/dashboard/certificates/new')
    expect(await page.locator('main q').textContent()).toBe('Does he hold a driving licence?')
  })

  test('stay open when the CV still does not say', async () => {
    const { page } = await atDesk(browser, site, room)
    await act(page, '¿Tiene mascotas?', texts.askAgain).click()
    const again = item(page, '¿Tiene mascotas?').locator('.asked-again')
    await again.waitFor()
    expect(await again.textContent()).toContain(texts.isStillOpen)
    await page.reload()
    await item(page, '¿Tiene mascotas?').waitFor()
  })
})

describe.skipIf(browser === null)('a question that is answered once and for all', () => {
  const question = 'Does he hold a driving licence?'
  const answer = 'Yes, since 1999, for cars.'

  test('is answered so whoever asks it, and settled once it is asked again', async () => {
    const { page, complaints } = await atDesk(browser, site, room)
    await item(page, question)
      .getByRole('link', { name: `${texts.answerOnce}: ${question}` })
      .click()
    await page.waitForURL(url => url.pathname === '/dashboard/saved-answers/new')
    await page.locator('.entry-form:not([inert])').waitFor()
    expect(await page.locator('[name="question.en"]').inputValue()).toBe(question)
    await page.locator('[name="answer.en"]').fill(answer)
    await page.keyboard.press('Control+s')
    await page.waitForURL(/\/saved-answers\/[0-9a-f-]{36}$/)
    const asked = await askChat(site, 'does he hold a DRIVING licence')
    const path = '/en/nexus#answer-does-he-hold-a-driving-licence'
    expect(asked.answer).toMatchObject({ text: `${answer} [1]`, isAnswered: true })
    expect(asked.answer.citations).toMatchObject([{ kind: 'answer', title: question, path }])
    await page.goto(`${site.url}${room}`)
    await alive(page)
    await act(page, question, texts.askAgain).click()
    const again = page.locator('.asked-again')
    await again.waitFor()
    expect(await again.textContent()).toContain(`${texts.isAnswered}${answer} [1]`)
    expect(await again.locator('.answer-text a').getAttribute('href')).toBe(path)
    await page.reload()
    await item(page, 'JUGGLE').waitFor()
    expect(await item(page, question).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe.skipIf(browser === null)('a conversation', () => {
  test('is listed with what it came to, and shows its answers with their sources', async () => {
    const { page, complaints } = await atDesk(browser, site, talks)
    const line = page.locator('.conversations li', { hasText: 'Does he hold a driving licence?' })
    expect(await line.textContent()).toContain(texts.questions(2))
    expect(await line.textContent()).toContain(texts.unanswered(1))
    expect(await line.textContent()).toContain(texts.models.embedded)
    await line.getByRole('link').click()
    await page.waitForURL(url => url.pathname === `${talks}/${conversationId}`)
    expect(await page.locator('.exchanges h2').allTextContents()).toEqual([
      'Does he hold a driving licence?',
      'What did he do at Cauce?',
    ])
    const source = page.locator('.exchanges .answer-text a').first()
    expect(await source.getAttribute('href')).toMatch(/^\/en(#|\/projects\/)/)
    expect(complaints).toEqual([])
  })

  test('is deleted for good, and its questions with it', async () => {
    const question = 'Can he cook risotto?'
    const id = randomUUID()
    await askChat(site, question, { conversationId: id })
    const { page } = await atDesk(browser, site, `${talks}/${id}`)
    await page.locator('summary', { hasText: texts.delete }).click()
    await page.getByRole('button', { name: texts.deleteNow }).click()
    await page.getByText(texts.deleted).waitFor()
    expect(await page.locator('.conversations li', { hasText: question }).count()).toBe(0)
    expect((await page.goto(`${site.url}${talks}/${id}`))?.status()).toBe(404)
    await page.goto(`${site.url}${room}`)
    expect(await item(page, question).count()).toBe(0)
  })
})

describe.skipIf(browser === null)('the rooms of the questions', () => {
  test.each(locales)('have nothing for axe-core to find, in %s', async locale => {
    const { page } = await atDesk(browser, site, room, { locale })
    for (const path of [room, talks, `${talks}/${conversationId}`]) {
      await page.goto(site.url + path)
      if (path === room) await page.locator('.add-menu summary').first().click()
      expect([path, await allFindings(page), await overflowing(page)]).toEqual([path, [], []])
    }
  })
})
