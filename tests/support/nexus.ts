import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { locales } from '#lib/i18n/locales.ts'
import { evidentScene, questionIn, silentQuestionIn, silentScene } from './chat-scenes.ts'
import { ScriptedChat } from './scripted-chat.ts'
import type { Site } from './site.ts'
import { hydrated, type Visitor, visit } from './visitor.ts'

export const desk = { viewport: { width: 1440, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export const field = (page: Page) => page.locator('textarea[name=question]')
export const panel = (page: Page) => page.locator('dialog.panel[open]')
export const answers = (page: Page) => page.locator('.answer-actions')

/** Answers the questions of tests/support/chat-scenes.ts; `Hold` is never answered to its end. */
export async function startChat(): Promise<ScriptedChat> {
  const chat = await new ScriptedChat().start()
  for (const locale of locales) {
    chat.on(questionIn(locale), evidentScene(locale))
    chat.on(silentQuestionIn(locale), silentScene(locale))
  }
  return chat.on('Hold', evidentScene('en', { end: 'hold' }))
}

type Place = { browser: Browser | null; site: Site; chat: ScriptedChat }

/** A page of the site whose questions the script answers. */
export async function openPage(
  { browser, site, chat }: Place,
  path: string,
  options: BrowserContextOptions = desk,
): Promise<Visitor> {
  const visitor = await visit(browser, { reducedMotion: 'reduce', ...options })
  await chat.takeOver(visitor.page)
  await visitor.page.goto(`${site.url}${path}`)
  await hydrated(visitor.page)
  return visitor
}

/** The same with the Nexus open beside or over it. */
export async function openPanel(
  place: Place,
  path: string,
  options: BrowserContextOptions = desk,
): Promise<Visitor> {
  const visitor = await openPage(place, path, options)
  await visitor.page.locator('.top a[data-ask]').click()
  await panel(visitor.page).waitFor()
  return visitor
}

export async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question)
  await field(page).press('Enter')
}

export async function askAndRead(page: Page, question = questionIn('en')): Promise<void> {
  const before = await answers(page).count()
  await ask(page, question)
  await answers(page).nth(before).waitFor()
}
