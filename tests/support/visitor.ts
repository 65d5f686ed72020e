import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { onTestFinished } from 'vitest'

export type Visitor = {
  page: Page
  /** Errors in the console, uncaught ones, and what the security policy refused. */
  complaints: string[]
}

/** A page that answers 404 on purpose is reported as a failed load. */
const isExpected = (text: string) => text.includes('status of 404')

/** A browser window with an empty history, closed after the test. */
export async function visit(browser: Browser | null, options: BrowserContextOptions = {}): Promise<Visitor> {
  if (browser === null) throw new Error('This test needs a browser.')
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  return { page, complaints }
}

/** Waits until React has taken over what the server drew. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const link = document.querySelector('.languages a, main a')
    return link === null || Object.keys(link).some(key => key.startsWith('__react'))
  })
}
