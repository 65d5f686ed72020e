import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { buildSite } from '#tests/support/build.ts'
import { Site } from '#tests/support/site.ts'
import { sparePort } from '#tests/support/spare-port.ts'

const privacyPage = 'app/(public)/[locale]/privacy/page.tsx'
const titles = {
  en: 'Something broke on this page',
  es: 'Algo se rompió en esta página',
  pt: 'Algo quebrou nesta página',
}

/** Makes the page on privacy fail as a fault of ours would. */
function breakPrivacy(folder: string): void {
  const file = join(folder, privacyPage)
  const source = readFileSync(file, 'utf8')
  const broken = source.replace(
    'if (!isLocale(locale))',
    "if (locale !== '') throw new Error('a fault of ours')\n$&",
  )
  writeFileSync(file, broken)
}

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  await buildSite('faulty', {}, breakPrivacy)
  site = await new Site({ build: 'faulty' }).start()
  await site.mustCommand('sample')
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

describe.skipIf(browser === null).each(Object.entries(titles))(
  'a page that fails, in %s',
  (locale, title) => {
    test('says so in its language, between header and footer, and the rest of the site stands', async () => {
      const page = await browser?.newPage()
      const response = await page?.goto(`${site.url}/${locale}/privacy`)
      expect(response?.status()).toBe(500)
      await page?.locator('main h1', { hasText: title }).waitFor()
      expect(await page?.locator('header.top, footer').count()).toBe(2)
      expect(await page?.locator('html').getAttribute('lang')).toBe(locale)
      expect((await site.view(`/${locale}`)).status).toBe(200)
      await page?.close()
    })
  },
)

test('a snapshot that cannot be presented is as good as none: 503 in the language of the address', async () => {
  const away = `postgres://nobody@127.0.0.1:${await sparePort()}/nothing`
  const damaged = new Site({ databaseUrl: away })
  mkdirSync(damaged.dataDir, { recursive: true })
  writeFileSync(
    join(damaged.dataDir, 'snapshot.json'),
    JSON.stringify({ shape: 2, rows: { mainLocale: 'en' } }),
  )
  await damaged.start()
  const { status, headers, text } = await damaged.view('/pt/projects')
  expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  expect(text).toContain('<h1>Não conseguimos mostrar o CV agora')
  await damaged.close()
})
