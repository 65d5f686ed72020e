import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overflowing } from '#tests/support/axe.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { visitAsOwner } from '#tests/support/dashboard.ts'
import { alive } from '#tests/support/desk.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
  await site.edit('set', 'projects/marea', 'title.en=Marea', 'title.es=La marea')
  await site.edit('add', 'awards', 'title.en=Soon gone')
  await site.edit('remove', 'awards/soon-gone')
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

async function onPhone(path: string): Promise<{ page: Page; complaints: string[] }> {
  const visitor = await visitAsOwner(browser, site, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await visitor.page.goto(`${site.url}${path}`)
  await alive(visitor.page)
  await visitor.page.waitForFunction(() => document.querySelector('.entry-form[inert]') === null)
  return visitor
}

/** The controls that a finger misses: 44 px high and 24 wide around the middle must be theirs. Links in a text may be as high as its lines. */
const missed = (page: Page) =>
  page.evaluate(() => {
    const isInText = (control: Element) => {
      const whole = control.closest('p, li, dd, td, figcaption')?.textContent?.trim()
      const isInline = getComputedStyle(control).display === 'inline'
      return isInline && whole !== undefined && whole !== control.textContent?.trim()
    }
    const isHit = (control: Element, x: number, y: number) => {
      const found = document.elementFromPoint(x, y)
      return found !== null && (control.contains(found) || found.closest('label')?.contains(control) === true)
    }
    const isMissed = (control: Element) => {
      if (!control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false
      control.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      if (width === 0 || isInText(control)) return false
      const [x, y] = [left + width / 2, top + height / 2]
      const around = [
        [x, y - 21],
        [x, y + 21],
        [x - 11, y],
        [x + 11, y],
      ] as const
      return !around.every(([atX, atY]) => isHit(control, atX, atY))
    }
    const controls = document.querySelectorAll(
      '.side-top :is(a, button), .desk :is(a, button, input, select, textarea, summary)',
    )
    return [...controls].filter(isMissed).map(control => control.outerHTML.slice(0, 160))
  })

const rooms = [
  '/dashboard',
  '/dashboard/projects',
  '/dashboard/projects/new',
  '/dashboard/translations',
  '/dashboard/media',
  '/dashboard/documents',
  '/dashboard/inbox',
  '/dashboard/activity',
  '/dashboard/trash',
  '/dashboard/settings',
]

/** Opens the first entry of a list and what is folded there. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('.entries .name a').first().click()
  await page.locator('.entry-form:not([inert])').first().waitFor()
  const folded = page.locator('.inner-entries summary').first()
  if ((await folded.count()) > 0) await folded.click()
}

/** Goes on by the key until the control of that name has the focus, which must be seen. */
async function reach(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const { activeElement: now } = document
      const label = now?.getAttribute('aria-label') ?? now?.getAttribute('name') ?? now?.textContent
      return { label: label?.trim() ?? '', outline: now ? getComputedStyle(now).outlineStyle : 'none' }
    })
    if (typeof name === 'string' ? focused.label !== name : !name.test(focused.label)) continue
    expect([focused.label, focused.outline]).not.toEqual([focused.label, 'none'])
    return
  }
  throw new Error(`${name} was not reached.`)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await reach(page, name)
  await page.keyboard.press('Enter')
}

describe.skipIf(browser === null)('on a phone', () => {
  test.each(rooms)('%s is no wider than it, and every control is as large as a finger', async path => {
    const { page } = await onPhone(path)
    expect(await missed(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  test.each(['projects', 'employers'])('nor is the form of one of the %s', async entity => {
    const { page } = await onPhone(`/dashboard/${entity}`)
    await openFirst(page)
    expect(await missed(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  test('what was deleted is brought back with a finger', async () => {
    const { page } = await onPhone('/dashboard/awards')
    await openFirst(page)
    await page.getByRole('button', { name: 'Delete' }).tap()
    await page.getByText('Deleted.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).tap()
    await page.getByText('It is back.').waitFor()
  })

  test('a project is made, moved, deleted, brought back, spoilt and restored by keyboard alone', async () => {
    const { page, complaints } = await onPhone('/dashboard')
    await press(page, 'Menu')
    await press(page, /^Projects/)
    await page.waitForURL(/dashboard\/projects$/)
    await alive(page)
    await press(page, /^New project/)
    await page.locator('.entry-form:not([inert])').waitFor()
    await reach(page, 'title.en')
    await page.keyboard.type('Tide clock')
    await reach(page, /ES$/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await reach(page, 'title.es')
    await page.keyboard.type('Reloj de mareas')
    await page.keyboard.press('Control+s')
    await page.waitForURL(/projects\/[0-9a-f-]{36}$/)
    const address = page.url()
    expect((await site.view('/es/projects/tide-clock')).text).toContain('Reloj de mareas')
    await page.goto(`${site.url}/dashboard/projects`)
    await alive(page)
    await reach(page, 'Move Tide clock')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await page.getByText('Moved to position 10').waitFor()
    await page.goto(address)
    await alive(page)
    await press(page, 'Delete')
    await page.getByText('Deleted.').waitFor()
    await press(page, 'Undo')
    await page.getByText('It is back.').waitFor()
    await page.goto(address)
    await alive(page)
    await reach(page, 'title.en')
    await page.keyboard.type(' spoilt')
    await page.keyboard.press('Control+s')
    await page.getByText('Everything is saved').waitFor()
    await page.goto(`${address}/history`)
    await alive(page)
    await press(page, /^Restore this version/)
    await page.getByText('Restored, as a new version.').waitFor()
    expect((await site.view('/en/projects/tide-clock')).text).not.toContain('spoilt')
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.type('trash')
    await page.keyboard.press('Enter')
    await until(() => new URL(page.url()).pathname === '/dashboard/trash')
    expect(complaints).toEqual([])
  })
})
