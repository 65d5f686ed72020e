import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { owner, type Site } from './site.ts'
import { type Visitor, visit } from './visitor.ts'

/** A browser in which the owner is signed in, at `path`. */
export async function atDesk(
  browser: Browser | null,
  site: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await visitor.page.goto(`${site.url}${path}`)
  await signInHere(visitor.page)
  await visitor.page.waitForURL(`${site.url}${path}`)
  await alive(visitor.page)
  return visitor
}

/** Waits until React has taken over what the server drew: what is typed earlier is not heard. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const drawn = document.querySelector('.entry-form, .entries input, .toasts')
    return drawn !== null && Object.keys(drawn).some(key => key.startsWith('__react'))
  })
}

/** Fills in the sign-in page that one was sent to. */
export async function signInHere(page: Page): Promise<void> {
  await page.locator('[name="email"]').fill(owner.email)
  await page.locator('[name="password"]').fill(owner.password)
  await page.keyboard.press('Enter')
}

/** Opens an entry from the list that is shown. */
export async function openEntry(page: Page, title: string): Promise<void> {
  await page.locator('.entries .name a', { hasText: title }).first().click()
  await page.locator('.entry-form:not([inert])').first().waitFor()
  await alive(page)
}

/** Saves by keyboard and waits until nothing is unsaved. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.locator('.save-bar', { hasText: 'Everything is saved' }).waitFor()
}

/** Holds scripts back, as a slow line does, until the function it resolves to is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async route => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Waits until the page of the site holds the text; the first answer after a save already must. */
export async function shownAtOnce(site: Site, path: string, text: string): Promise<boolean> {
  return (await site.view(path)).text.includes(text)
}
