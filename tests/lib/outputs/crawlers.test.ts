import { afterAll, beforeAll, expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { readEnv } from '#lib/env.ts'
import { aiCrawlers } from '#lib/outputs/crawlers/ai-crawlers.ts'
import { writeRobots } from '#lib/outputs/crawlers/robots.ts'
import { writeSitemap } from '#lib/outputs/crawlers/sitemap.ts'
import { projectRow, publicRows } from '#tests/lib/cv/rows.ts'

const now = new Date('2026-06-15T00:00:00Z')
const cvOf = (given: Parameters<typeof publicRows>[0]) => presentCv(publicRows(given), 'en', now)

beforeAll(() => {
  globalThis.liveCvEnv = readEnv({ SITE_URL: 'https://cv.example', DEFAULT_LOCALE: 'pt' })
})
afterAll(() => {
  globalThis.liveCvEnv = undefined
})

/** The rules by the crawlers they are for. */
function groupsOf(robots: string) {
  const blocks = robots.trim().split('\n\n')
  return blocks.map(block => {
    const lines = block.split('\n').map(line => line.split(': '))
    const names = lines.filter(([key]) => key === 'User-agent').map(([, name]) => name)
    return { names, rules: lines.filter(([key]) => key !== 'User-agent').map(line => line.join(': ')) }
  })
}

const everybody = { names: ['*'], rules: ['Allow: /', 'Disallow: /api/'] }
const sitemap = { names: [], rules: ['Sitemap: https://cv.example/sitemap.xml'] }

test('a CV that wants to be found lets every crawler in and shows the sitemap', () => {
  expect(groupsOf(writeRobots(cvOf({})))).toEqual([everybody, sitemap])
})

test('language models can be kept out alone', () => {
  const [refused, ...rest] = groupsOf(writeRobots(cvOf({ aiCrawlers: false })))
  expect(refused).toEqual({ names: [...aiCrawlers], rules: ['Disallow: /'] })
  expect(refused?.names).toEqual(expect.arrayContaining(['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot']))
  expect(rest).toEqual([everybody, sitemap])
})

test('a CV that does not want to be found keeps everybody out and names no sitemap', () => {
  const nobody = [{ names: ['*'], rules: ['Disallow: /'] }]
  expect(groupsOf(writeRobots(cvOf({ indexable: false })))).toEqual(nobody)
  expect(groupsOf(writeRobots(cvOf({ indexable: false, aiCrawlers: false })))).toEqual(nobody)
})

test('without a CV nobody is kept out, and there is nothing to list', () => {
  expect(groupsOf(writeRobots(null))).toEqual([everybody])
})

test('no crawler is named twice', () => {
  expect(new Set(aiCrawlers.map(name => name.toLowerCase())).size).toBe(aiCrawlers.length)
})

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)

test('the sitemap lists every page in every language', () => {
  const pages = ['', '/projects', '/projects/a', '/nexus', '/contact', '/privacy']
  const expected = (paths: string[]) =>
    paths.flatMap(path => ['en', 'es', 'pt'].map(locale => `https://cv.example/${locale}${path}`))
  const projects = [projectRow('a')]
  expect(locations(writeSitemap(cvOf({ projects })))).toEqual(expected(pages))
})

test('a long list continues on pages of its own', () => {
  const projects = Array.from({ length: 49 }, (_, index) => projectRow(`p${index}`))
  const further = locations(writeSitemap(cvOf({ projects }))).filter(address => address?.includes('/page/'))
  expect(further).toHaveLength(6)
  expect(further).toContain('https://cv.example/es/projects/page/3')
})

test('each entry names its languages; other readers are sent to the default one', () => {
  const [home = '', , , projects = ''] = writeSitemap(cvOf({})).match(/<url>.*<\/url>/g) ?? []
  const alternates = (entry: string) =>
    Object.fromEntries(
      [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => [lang, href]),
    )
  expect(alternates(home)).toEqual({
    en: 'https://cv.example/en',
    es: 'https://cv.example/es',
    pt: 'https://cv.example/pt',
    'x-default': 'https://cv.example/',
  })
  expect(alternates(projects)['x-default']).toBe('https://cv.example/pt/projects')
})

test('only the first page, which shows every edit, says when it changed', () => {
  const entries = writeSitemap(cvOf({})).match(/<url>.*<\/url>/g) ?? []
  expect(entries.map(entry => entry.includes('<lastmod>2026-05-01T00:00:00.000Z</lastmod>'))).toEqual(
    entries.map((_, index) => index < 3),
  )
})
