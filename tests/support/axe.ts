import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const surroundings = [
  { width: 390, colorScheme: 'light', rules: 'all' },
  { width: 390, colorScheme: 'dark', rules: 'contrast' },
  { width: 1440, colorScheme: 'light', rules: 'contrast' },
  { width: 1440, colorScheme: 'dark', rules: 'all' },
] as const

type Surroundings = (typeof surroundings)[number]

type Theme = Pick<Surroundings, 'colorScheme' | 'rules'>

async function findingsIn(page: Page, { colorScheme, rules }: Theme): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === 'all' ? axe : axe.withRules('color-contrast')).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${colorScheme} ${id} ${target.join(' ')}: ${html}`),
  )
}

async function findingsOf(page: Page, { width, ...theme }: Surroundings): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  return (await findingsIn(page, theme)).map(finding => `${width} ${finding}`)
}

/** What axe-core finds at the present width, in the light and in the dark; of the two only contrast knows. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  const inTheDark = await findingsIn(page, { colorScheme: 'dark', rules: 'contrast' })
  return [...inTheDark, ...(await findingsIn(page, { colorScheme: 'light', rules: 'all' }))]
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
