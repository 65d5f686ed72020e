import AxeBuilder from '@axe-core/playwright'
import { locales } from '#lib/i18n/locales.ts'
import { pageKinds } from '#tests/support/page-kinds.ts'
import { exactly, type Figure } from './figures.ts'
import { screens } from './first-load.ts'
import type { Stage } from './stage.ts'

const themes = ['light', 'dark'] as const
const kinds = [...new Set([...pageKinds, '/contact'])]
const pages = locales.flatMap(locale => kinds.map(kind => `/${locale}${kind}`))

async function findingsOf({ site, browser }: Stage, colorScheme: (typeof themes)[number]): Promise<string[]> {
  const context = await browser.newContext({ ...screens.phone, colorScheme })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of pages) {
    await page.goto(`${site.url}${path}`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${path} ${colorScheme}: ${id} ${target.join(' ')}`),
      ),
    )
  }
  await context.close()
  return found
}

/** What axe-core finds on every kind of public page, in every language and both themes. */
export async function measureAccessibility(stage: Stage): Promise<Figure[]> {
  const found = [...(await findingsOf(stage, 'light')), ...(await findingsOf(stage, 'dark'))]
  return [exactly(`axe-core findings on ${pages.length} public pages, two themes`, found.length, 0, found)]
}
