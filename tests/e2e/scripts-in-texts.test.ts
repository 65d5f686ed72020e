import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { type CvColumn, entityNames, textColumns } from '#tests/support/cv-columns.ts'
import { everyPage } from '#tests/support/page-kinds.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { command } from '#tests/support/signed-command.ts'
import type { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const act = 'window.hacked=1'

/** Breaks out of an element, an attribute, a script, a comment, a title, a style and Markdown. */
const attack = [
  `<script>${act}</script>`,
  `</script><script>${act}</script>`,
  `"><img src=x onerror="${act}">`,
  `' autofocus onfocus='${act}`,
  `--></title></style></textarea><svg onload="${act}"></svg>`,
  `[click](javascript:${act}) ![x](javascript:${act}) <javascript:${act}>`,
  `<a href="javascript:${act}">click</a>`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  '<meta name="response-status" content="404">',
].join('\n\n')

const browser = await startBrowser()
let site: Site

function attackOn({ name, kind }: CvColumn): unknown {
  const text = /url$/i.test(name) ? `javascript:${act}` : attack
  if (kind === 'aliases') return [text.slice(0, 200)]
  const value = kind === 'list' ? [text] : text
  return kind === 'text' ? value : { en: value, es: value, pt: value }
}

beforeAll(async () => {
  site = await (await sampleSite()).start()
  await site.mustCommand('edit', 'set', 'profile', 'phonePublic=true')
  const slugs: Record<string, string> = {
    projects: 'marea',
    roles: 'cauce-principal-engineer-ledger',
    employers: 'cauce',
  }
  for (const entity of entityNames) {
    const values = Object.fromEntries(textColumns(entity).map(column => [column.name, attackOn(column)]))
    const isNew = entity !== 'profile' && slugs[entity] === undefined
    const slug = slugs[entity] ?? null
    const asked = isNew ? { name: 'add', entity, values } : { name: 'set', entity, slug, values }
    expect(await command(site, asked), entity).toMatchObject({ ok: true })
  }
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

describe.skipIf(browser === null)('a CV with a script in every text', () => {
  test('runs none of them on any page, and shows them as text', async () => {
    const { page, complaints } = await visit(browser)
    for (const { path, kind } of everyPage) {
      const response = await page.goto(`${site.url}${path}`)
      expect([path, response?.status()]).toEqual([path, kind === '/nothing-here' ? 404 : 200])
      await hydrated(page)
      const found = await page.evaluate(() => ({
        hacked: Reflect.get(window, 'hacked') === 1,
        elements: document.querySelectorAll(
          'main :is(script, iframe, img:not([src^="/media/"]), [onerror], [onload], [onfocus])',
        ).length,
        links: document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]').length,
      }))
      expect([path, found]).toEqual([path, { hacked: false, elements: 0, links: 0 }])
    }
    await page.goto(`${site.url}/en/projects/marea`)
    const shown = await page.locator('main').innerText()
    expect(shown).toContain(`<script>${act}</script>`)
    expect(await page.title()).toContain(`<script>${act}</script>`)
    expect(complaints).toEqual([])
  })

  test('runs none of them in the modal', async () => {
    const { page, complaints } = await visit(browser)
    await page.goto(`${site.url}/en/projects`)
    await hydrated(page)
    await page.locator('main a[href="/en/projects/marea"]').click()
    await page.locator('dialog[open] h1').waitFor()
    expect(await page.locator('dialog h1').innerText()).toContain(`<script>${act}</script>`)
    expect(await page.evaluate(() => Reflect.get(window, 'hacked') === 1)).toBe(false)
    expect(complaints).toEqual([])
  })
})
