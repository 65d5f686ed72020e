import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { inAll } from '#tests/support/reading.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { Site } from '#tests/support/site.ts'
import { hydrated, visit } from '#tests/support/visitor.ts'

const origin = 'http://cv.example'
const kinds = ['', '/projects', '/projects/marea', '/nexus', '/privacy', '/contact']
const pages = kinds.flatMap(kind => locales.map(locale => ({ kind, locale, path: `/${locale}${kind}` })))

const browser = await startBrowser()
let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { SITE_URL: origin } })).start()
})
afterAll(async () => {
  await site?.close()
  await browser?.close()
})

const own = (address: string) => address.replace(origin, '')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...found]) => found)
const metaOf = (text: string, name: string) =>
  all(text, new RegExp(`<meta (?:name|property)="${name}" content="(.*?)"`, 'g')).flat()

/** The status at the end of redirects, of which "/" is one. */
async function statusAt(address: string): Promise<number> {
  const { status, headers } = await site.view(own(address))
  return status === 307 ? (await site.view(headers.get('location') ?? '')).status : status
}

test.each(pages)('$path says where it lies and where its other languages do', async ({ path, kind }) => {
  const { text } = await site.view(path)
  expect(all(text, /<link rel="canonical" href="(.*?)"/g).flat()).toEqual([origin + path])
  const alternates = all(text, /<link rel="alternate" hrefLang="(.*?)" href="(.*?)"/g)
  expect(Object.fromEntries(alternates)).toEqual({
    ...Object.fromEntries(locales.map(locale => [locale, `${origin}/${locale}${kind}`])),
    'x-default': kind === '' ? `${origin}/` : `${origin}/en${kind}`,
  })
  expect(alternates).toHaveLength(4)
  for (const [, address = ''] of alternates)
    expect([address, await statusAt(address)]).toEqual([address, 200])
  for (const name of ['description', 'og:title', 'og:url', 'og:image', 'og:image:alt', 'twitter:card'])
    expect([name, metaOf(text, name).length]).toEqual([name, 1])
  expect(all(text, /<title>(.+?)<\/title>/g)).toHaveLength(1)
})

test('the sitemap lists what can be read, and nothing else', async () => {
  const { text, headers } = await site.view('/sitemap.xml')
  expect(headers.get('content-type')).toContain('application/xml')
  const addresses = all(text, /<loc>(.*?)<\/loc>/g).flat()
  for (const { path } of pages) expect(addresses).toContain(origin + path)
  expect(text).not.toContain('kiosco')
  for (const address of addresses)
    expect([address, (await site.view(own(address))).status]).toEqual([address, 200])
})

async function pictureOf(path: string) {
  const [address = ''] = metaOf((await site.view(path)).text, 'og:image')
  const response = await site.fetch(own(address.replaceAll('&amp;', '&')))
  const bytes = Buffer.from(await response.arrayBuffer())
  return { address, status: response.status, etag: response.headers.get('etag') ?? '', bytes }
}

test.each(pages)('$path has a picture for who shares it', async ({ path }) => {
  const { status, bytes } = await pictureOf(path)
  const { format, width, height } = await sharp(bytes).metadata()
  expect({ status, format, width, height }).toEqual({ status: 200, format: 'png', width: 1200, height: 630 })
})

test('a picture follows an edit, at another address, and is sent once', async () => {
  const before = await pictureOf('/es/projects/marea')
  const again = await site.view(own(before.address), { 'if-none-match': before.etag })
  expect([again.status, again.text]).toEqual([304, ''])
  await site.edit('set', 'projects/marea', ...inAll('title', 'x'.repeat(20).concat(' y'.repeat(36))))
  const after = await pictureOf('/es/projects/marea')
  expect(after.status).toBe(200)
  expect(after.address).not.toBe(before.address)
  expect(after.bytes.equals(before.bytes)).toBe(false)
  const old = await site.view(own(before.address), { 'if-none-match': before.etag })
  expect(old.status).toBe(200)
})

test('no picture stands for what is not public', async () => {
  for (const path of ['/en/projects/kiosco', '/en/projects/none', '/fr'])
    expect([path, (await site.view(`${path}/share.png`)).status]).toEqual([path, 404])
})

test('the manifest and its icons answer', async () => {
  const { status, text } = await site.view('/pt/manifest.webmanifest')
  const { icons, start_url } = JSON.parse(text)
  expect([status, start_url]).toEqual([200, '/pt'])
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(Buffer.from(await (await site.fetch(src)).arrayBuffer())).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  for (const path of ['/favicon.ico', '/icon.svg', '/apple-icon.png'])
    expect([path, (await site.view(path)).status]).toEqual([path, 200])
})

test('crawlers are told what the owner decided on their next request', async () => {
  expect((await site.view('/robots.txt')).text).toContain(`Sitemap: ${origin}/sitemap.xml`)
  await site.edit('set', 'profile', 'aiCrawlers=false')
  expect((await site.view('/robots.txt')).text).toMatch(/User-agent: GPTBot\n[^*]*Disallow: \/\n/)
  await site.edit('set', 'profile', 'indexable=false')
  expect((await site.view('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n')
  expect((await site.view('/sitemap.xml')).status).toBe(404)
  for (const { path } of pages) {
    expect([path, metaOf((await site.view(path)).text, 'robots')]).toEqual([path, ['noindex, nofollow']])
  }
  await site.edit('set', 'profile', 'indexable=true', 'aiCrawlers=true')
  expect(metaOf((await site.view('/en')).text, 'robots')).toEqual(['max-image-preview:large'])
})

describe.skipIf(browser === null)('a name full of marks', () => {
  const hostile = '</script><script>window.hacked=1</script> "\\ 田中 👩🏽‍💻 \u2028&amp;'

  test('is what the linked data say, and breaks out of nothing', async () => {
    await site.edit('set', 'profile', `name=${hostile}`)
    await site.edit('set', 'projects/marea', ...inAll('title', hostile))
    const { page, complaints } = await visit(browser)
    for (const [path, pick] of [
      ['/en', 'mainEntity'],
      ['/en/projects/marea', 'author'],
    ] as const) {
      await page.goto(site.url + path)
      await hydrated(page)
      const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(scripts.map(text => JSON.parse(text)[pick].name)).toEqual([hostile])
      expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
      expect((await pictureOf(path)).status).toBe(200)
    }
    expect(complaints).toEqual([])
  })
})

describe('a site without a CV', () => {
  let empty: Site
  beforeAll(async () => {
    empty = await new Site().start()
  })
  afterAll(() => empty?.close())

  test('answers crawlers, and has neither sitemap nor pictures', async () => {
    const { status, text } = await empty.view('/robots.txt')
    expect([status, text]).toEqual([200, 'User-agent: *\nAllow: /\nDisallow: /api/\n'])
    for (const path of ['/sitemap.xml', '/en/share.png', '/es/manifest.webmanifest'])
      expect([path, (await empty.view(path)).status]).toEqual([path, 404])
  })
})
