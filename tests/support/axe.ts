import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const surroundings = [
  { width: 390, colorScheme: 'light', rules: 'all' },
  { width: 390, colorScheme: 'dark', rules: 'contrast' },
  { width: 1440, colorScheme: 'light', rules: 'contrast' },
  { width: 1440, colorScheme: 'dark', rules: 'all' },
] as const

type Surroundings = (typeof surroundings)[number]

async function findingsOf(page: Page, { width, colorScheme, rules }: Surroundings): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === 'all' ? axe : axe.withRules('color-contrast')).analyze()
  const targets = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(' ')}`),
  )
  return targets.map(target => `${width} ${colorScheme} ${target}`)
}

/** What axe-core finds on a phone and on a desk; of the two colour schemes only contrast knows. */
export async function allFindings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const each of surroundings) found.push(...(await findingsOf(page, each)))
  return found
}

/** The widths at which the page can be scrolled sideways. */
export async function overflowing(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (extra > 0) found.push(`${extra} px too wide at ${width}`)
  }
  return found
}
