import type { BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { allFindings, overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { evidentScene, questionIn, silentQuestionIn } from '#tests/support/chat-scenes.ts'
import {
  answers,
  ask,
  askAndRead,
  desk,
  field,
  openPage,
  openPanel,
  panel,
  phone,
  startChat,
} from '#tests/support/nexus.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

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

const hasFocus = (page: Page, selector: string) =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)

const isSeen = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe.skipIf(browser === null)('before it is opened', () => {
  test.each(['/en', '/en/projects', '/en/projects/marea', '/en/nexus', '/en/contact'])(
    'no code of the chat is on %s, and it comes when it is',
    async path => {
      const { page } = await visit(browser, desk)
      const scripts: Promise<string>[] = []
      page.on('response', response => {
        if (response.url().includes('/_next/') && response.url().endsWith('.js'))
          scripts.push(response.text())
      })
      await page.goto(`${site.url}${path}`)
      await hydrated(page)
      await page.waitForLoadState('networkidle')
      const isChat = (text: string) => text.includes('/api/chat')
      expect((await Promise.all(scripts)).filter(isChat)).toEqual([])
      if (path === '/en/nexus') await field(page).focus()
      else await page.locator('.top a[data-ask]').click()
      await until(async () => (await Promise.all(scripts)).some(isChat))
    },
  )
})

describe.skipIf(browser === null)('beside a page', () => {
  test('a citation lights its node and its entry by one number, and leads there by keyboard alone', async () => {
    const { page, complaints } = await open('/en')
    await page.keyboard.press('/')
    await panel(page).waitFor()
    await until(() => hasFocus(page, 'textarea'))
    await page.keyboard.type(questionIn('en'))
    await page.keyboard.press('Enter')
    await answers(page).waitFor()
    expect(await page.locator('.plate .node.lit .number').allTextContents()).toContain(' 2')
    expect(await page.locator('.halos circle').count()).toBe(4)
    const cited = '#role-cauce-principal-engineer-ledger [data-cited="2"]'
    expect(await isSeen(page, cited)).toBe(false)
    while (!(await hasFocus(page, '.tied .cite[href$="engineer-ledger"]')))
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await until(() => isSeen(page, cited))
    expect(await panel(page).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('the page gets the layout of a narrower one, and its own width and focus back', async () => {
    const { page } = await open('/en')
    const width = () => page.locator('.page').evaluate(each => each.clientWidth)
    const before = await width()
    await page.locator('.hero a[data-ask]').press('Enter')
    await panel(page).waitFor()
    expect(before - (await width())).toBe(448)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    expect(await width()).toBe(before)
    expect(await hasFocus(page, '.hero a[data-ask]')).toBe(true)
    expect(await page.locator('.has-lit, [data-cited]').count()).toBe(0)
  })

  test('Esc stops what is being written, the second Esc closes', async () => {
    const { page } = await openBeside('/en')
    await ask(page, 'Hold')
    await page.locator('.status', { hasText: 'cited and lit' }).waitFor()
    const left = chat.left.length
    await page.keyboard.press('Escape')
    await page.getByText(texts.brokeOff).waitFor()
    await until(() => chat.left.length > left)
    expect(await page.locator('.answer-text').textContent()).toContain('Yes. He has used PostgreSQL')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
  })

  test('it says what kind of AI answers, and how many questions are left', async () => {
    const { page } = await openBeside('/en')
    await page.getByText(texts.intro).waitFor()
    await askAndRead(page)
    await page.getByText(texts.kinds.embedded).waitFor()
    await page.getByText(texts.questionsLeft(17)).waitFor()
    expect(await page.locator('.evidence .sum').textContent()).toContain('13 years 10 months')
  })

  test('sentences of a language model without a source are told apart, and who stood in for it is said', async () => {
    const text = 'He knows **SQL** well [1]. He is a kind man to all. ![x](https://evil.example/x.png)<b></b>'
    chat.on('Large', evidentScene('en', { model: 'large', text, standIn: 'budget' }))
    const { page } = await openBeside('/en')
    await askAndRead(page, 'Large')
    expect(await page.locator('.unsourced').allTextContents()).toEqual(['He is a kind man to all. '])
    await page.getByText(texts.standIn.budget).waitFor()
    expect(await page.locator('.answer-text :is(img, b, a:not(.cite))').count()).toBe(0)
  })

  test('the / key is left alone while one types, and can be turned off', async () => {
    const { page } = await open('/en/contact')
    await page.locator('[name=message]').press('/')
    expect(await page.inputValue('[name=message]')).toBe('/')
    await page.locator('.top a[data-ask]').click()
    await page.getByText(texts.keyOn).click()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
    )
    await page.keyboard.press('/')
    await page.locator('.top a[data-ask]').press('Enter')
    await page.getByText(texts.keyOff).click()
  })

  test('a thumb goes to the server with what it is about', async () => {
    const { page } = await openBeside('/en')
    const thumbs: unknown[] = []
    await page.route('**/api/chat/thumb', route => {
      thumbs.push(route.request().postDataJSON())
      return route.fulfill({ status: 204 })
    })
    await askAndRead(page)
    await page.getByRole('button', { name: texts.helpful, exact: true }).click()
    await until(() => thumbs.length === 1)
    expect(thumbs).toMatchObject([
      { exchangeId: 'exchange-1', conversationId: chat.asked.at(-1)?.id, thumb: 'up' },
    ])
  })
})

describe.skipIf(browser === null)('on a phone', () => {
  test('the sheet covers the page and makes way for the entry that a citation leads to', async () => {
    const { page, complaints } = await openBeside('/en', phone)
    await askAndRead(page)
    expect(await page.locator('dialog.panel:modal').count()).toBe(1)
    await page.locator('.tied .cite[href$="engineer-ledger"]').click()
    await panel(page).waitFor({ state: 'detached' })
    await until(() => isSeen(page, '#role-cauce-principal-engineer-ledger [data-cited="2"]'))
    await page.locator('.top a[data-ask]').click()
    await panel(page).locator('.asked').waitFor()
    expect(complaints).toEqual([])
  })

  test('the constellation is folded until it is wanted', async () => {
    const { page } = await open('/en/nexus', phone)
    expect(await page.locator('.map .plate').isVisible()).toBe(false)
    await page.locator('.map .fold').click()
    expect(await page.locator('.map .plate').isVisible()).toBe(true)
  })
})

describe.skipIf(browser === null).each(locales)('axe-core finds nothing in %s', locale => {
  test.each(['', '/nexus'])('with an open conversation on "%s", and nothing is too wide', async path => {
    const { page, complaints } =
      path === '' ? await openBeside(`/${locale}`) : await open(`/${locale}${path}`)
    await askAndRead(page, questionIn(locale))
    await askAndRead(page, silentQuestionIn(locale))
    expect(await allFindings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
