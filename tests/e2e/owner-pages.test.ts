import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { findingsInBothThemes } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { owner, type Site } from '#tests/support/site.ts'
import { visit } from '#tests/support/visitor.ts'

const browser: Browser | null = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

let lastAddress = 0
/** A browser at an address of its own: a mistake in one test is none in the next. */
const visitAs = (options: BrowserContextOptions = {}) =>
  visit(browser, { ...options, extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${++lastAddress}` } })

const isSettings = (url: URL) => url.pathname === '/dashboard/settings'

async function fillIn(page: Page, password = owner.password): Promise<void> {
  await page.getByLabel(/^(e-mail|correo)/i).fill(owner.email)
  await page.locator('[name="password"]').fill(password)
  await page.keyboard.press('Enter')
}

describe.skipIf(browser === null)('the owner in a browser', () => {
  let page: Page
  let complaints: string[]
  beforeEach(async () => {
    ;({ page, complaints } = await visitAs())
  })

  test('signs in by keyboard alone, after a mistake that is announced', async () => {
    await page.goto(`${site.url}/dashboard/settings`)
    await page.getByRole('textbox', { name: 'E-mail' }).focus()
    await page.keyboard.type(owner.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type('wrong')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('do not match').waitFor()
    expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(owner.email)
    await page.locator('[name="password"]').focus()
    await page.keyboard.type(owner.password)
    await page.keyboard.press('Enter')
    await page.waitForURL(isSettings)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Settings')
    expect(complaints).toEqual([])
  })

  test('can look at the password while typing it', async () => {
    await page.goto(`${site.url}/sign-in`)
    const field = page.locator('[name="password"]')
    await field.fill('visible')
    await page.getByRole('button', { name: 'Show: Password' }).click()
    expect(await field.getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Hide: Password' }).click()
    expect(await field.getAttribute('type')).toBe('password')
  })

  test('password managers know what each field is', async () => {
    const purposes = (names: string[]) =>
      Promise.all(
        names.map(name => page.locator(`input[name="${name}"]`).last().getAttribute('autocomplete')),
      )
    await page.goto(`${site.url}/sign-in`)
    expect(await purposes(['email', 'password'])).toEqual(['username', 'current-password'])
    await fillIn(page)
    await page.waitForURL(url => url.pathname === '/dashboard')
    await page.goto(`${site.url}/dashboard/settings`)
    expect(await purposes(['currentPassword', 'newPassword'])).toEqual(['current-password', 'new-password'])
  })

  test('keeps what was typed when the session ended meanwhile', async () => {
    await page.goto(`${site.url}/dashboard/settings`)
    await fillIn(page)
    await page.waitForURL(isSettings)
    await page.getByRole('textbox', { name: 'E-mail' }).fill('new@cv.example')
    await page.locator('#email-current').fill(owner.password)
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Change e-mail' }).click()
    await page.getByText('Your session has ended').waitFor()
    expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('new@cv.example')
    expect(complaints).toEqual([])
  })

  test('an image or a script of another host is not loaded', async () => {
    await page.goto(`${site.url}/sign-in`)
    const refused = await page.evaluate(() => {
      const heard = new Promise<string>(resolve =>
        document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective)),
      )
      const image = new Image()
      image.src = 'https://evil.example/pixel.png'
      document.body.append(image)
      return heard
    })
    expect(refused).toBe('img-src')
  })

  describe.each(locales)('in %s', locale => {
    test('has no fault for assistive technology, in the light and in the dark', async () => {
      const { page, complaints } = await visitAs({ locale })
      await page.goto(`${site.url}/sign-in?next=/dashboard/settings`)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await findingsInBothThemes(page)).toEqual([])
      await fillIn(page, 'wrong')
      await page.locator('.problem').waitFor()
      expect(await findingsInBothThemes(page)).toEqual([])
      await page.locator('[name="password"]').fill(owner.password)
      await page.keyboard.press('Enter')
      await page.waitForURL(isSettings)
      expect(await findingsInBothThemes(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.locator('#password-current').fill('wrong')
      await page.locator('#password-new').fill('short')
      await page.locator('#password-new').press('Enter')
      await page.locator('.problem').waitFor()
      expect(await findingsInBothThemes(page)).toEqual([])
      await page.goto(`${site.url}/dashboard`)
      expect(await findingsInBothThemes(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
