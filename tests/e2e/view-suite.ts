import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsIn } from '#lib/i18n/texts.ts'
import type { Ground } from '#tests/support/ground.ts'
import { everyPage, overviews, projectPages, storedPages, viewAll, where } from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'

const kinds = ['/es', '/en/projects', '/pt/projects/marea', '/es/(.)projects/anden', '/en/privacy']
const languages = ['en', 'es', 'pt'] as const

/** The text a reader has without JavaScript. */
function bodyOf(html: string): string {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? []
  return body.replaceAll(/<script[\s\S]*?<\/script>/g, '')
}

export function viewSuite(ground: Ground): void {
  let site: Site
  beforeAll(async () => {
    site = await ground.serve('sample')
  })
  afterAll(() => site.close())

  test.each(kinds)('%s is rendered with one statement', async address => {
    const statements = await ground.statements(site, async () => {
      expect(await site.view(address)).toMatchObject({ status: 200, cache: 'MISS' })
    })
    expect(statements.map(statement => /^\W*select .* from \W*profile\W/s.test(statement))).toEqual([true])
  })

  test('a thousand views of rendered pages, of every kind and language, run no statement', async () => {
    expect(where(await viewAll(site, everyPage), ({ status }) => status !== 200)).toEqual([])
    const thousand = Array.from({ length: 1_000 }, (_, index) => everyPage[index % everyPage.length] ?? '')
    const statements = await ground.statements(site, () => viewAll(site, thousand))
    expect(statements).toHaveLength(0)
    expect(where(await viewAll(site, everyPage), ({ cache }) => cache !== 'HIT')).toEqual([])
  })

  describe('an address of nothing', () => {
    test.each(languages)('answers 404 at its first view, in %s and without JavaScript', async locale => {
      const texts = textsIn(locale)
      const unknown = ['/projects/none', '/none', '/projects/page/9', '/a/b/c', '/projects/%E0']
      for (const path of unknown) {
        const { status, text } = await site.view(`/${locale}${path}`)
        expect([path, status]).toEqual([path, 404])
        expect(text).toContain(`<html lang="${locale}"`)
        expect(bodyOf(text)).toContain(texts.notFound)
        expect(bodyOf(text)).toContain(`href="/${locale}"`)
      }
    })

    test.each([
      '/de',
      '/de/projects/marea',
      '/none/at/all',
      '/robots',
      '/%E0%A4%A',
      '/projects',
      '/api/none',
    ])('is told in English, with links to the three languages, where it names none: %s', async path => {
      const { status, text } = await site.view(path)
      expect(status).toBe(404)
      expect(text).toContain('<html lang="en"')
      expect(bodyOf(text)).toContain(textsIn('en').notFound)
      for (const locale of languages) expect(bodyOf(text)).toContain(`href="/${locale}"`)
    })

    test('is never stored, and stays 404', async () => {
      const before = storedPages(site).sort()
      const guesses = Array.from(
        { length: 50 },
        (_, index) => projectPages(`guess-${index}`)[index % 3] ?? '',
      )
      const others = ['/es/none', '/de', '/none/at/all', '/es/(.)projects/guess']
      for (const _ of ['first', 'second']) {
        const views = await viewAll(site, [...guesses, ...others])
        expect(where(views, ({ status }) => status === 404)).toHaveLength(guesses.length + others.length)
      }
      expect(storedPages(site).sort()).toEqual(before)
    })

    test('leaves the pages around it as they were', async () => {
      expect(where(await viewAll(site, overviews), ({ cache }) => cache !== 'HIT')).toEqual([])
    })
  })
}
