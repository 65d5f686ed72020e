import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { onPostgres } from '#tests/support/ground.ts'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import {
  everyPage,
  modals,
  overviews,
  projectPages,
  setTitle,
  storedPages,
  viewAll,
  where,
} from '#tests/support/reading.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const patientMs = 5_000
const rendered = [...overviews, ...projectPages('marea'), ...modals('marea'), ...projectPages('anden')]
const showing = [...overviews, ...projectPages('marea'), ...modals('marea')].sort()
const neverRendered = [...projectPages('vigia'), ...modals('ribera')]

const ways = {
  stopped: { leave: (server: Postgres) => server.stop(), back: (server: Postgres) => server.start() },
  killed: { leave: (server: Postgres) => server.kill(), back: (server: Postgres) => server.start() },
  frozen: {
    leave: async (server: Postgres) => server.freeze(),
    back: async (server: Postgres) => server.thaw(),
  },
}

function awaySuite(server: Postgres, way: keyof typeof ways): void {
  const { leave, back } = ways[way]
  let site: Site
  beforeAll(async () => {
    site = await onPostgres(server).serve('sample')
    await viewAll(site, rendered)
    await setTitle(site, 'marea', 'Last Words')
    await leave(server)
  })
  afterAll(async () => {
    await site.close()
  })

  async function expectAllServed(): Promise<void> {
    const before = storedPages(site).sort()
    const views = await viewAll(site, everyPage)
    expect(where(views, ({ status }) => status !== 200)).toEqual([])
    expect(where(views, ({ text }) => text.includes('Last Words')).sort()).toEqual(showing)
    expect(storedPages(site).sort()).toEqual(before)
  }

  test('a page that was edited just before is shown with its new text, in good time', async () => {
    for (const address of ['/es/projects/marea', '/pt', '/en/(.)projects/marea']) {
      const begin = Date.now()
      const { status, text } = await site.view(address)
      expect([status, text.includes('Last Words')]).toEqual([200, true])
      expect(Date.now() - begin).toBeLessThan(patientMs)
    }
  })

  test('every address in every language is served, also those never rendered', expectAllServed)

  test('an unknown address is still not found, in its language, and not stored', async () => {
    const before = storedPages(site).sort()
    for (const locale of locales) {
      const { status, text } = await site.view(`/${locale}/projects/none`)
      expect([status, text.includes(textsIn(locale).notFound)]).toEqual([404, true])
    }
    expect(storedPages(site).sort()).toEqual(before)
  })

  test('an edit is refused, and changes nothing', async () => {
    await expect(setTitle(site, 'marea', 'Lost Words')).rejects.toThrow('unavailable')
    await expectAllServed()
  })

  test('a server that starts meanwhile serves all the same', async () => {
    await site.kill()
    const begin = Date.now()
    await site.start()
    expect(Date.now() - begin).toBeLessThan(2 * patientMs)
    await expectAllServed()
  })

  test('without a snapshot it says 503 and when to come back, in each language, and stores nothing', async () => {
    await site.stop()
    rmSync(join(site.dataDir, 'snapshot.json'))
    await site.start()
    const before = storedPages(site).sort()
    for (const locale of locales) {
      for (const path of ['', '/projects/marea', '/projects/vigia', '/(.)projects/vigia']) {
        const { status, headers, text } = await site.view(`/${locale}${path}`)
        expect([path, status, headers.get('retry-after')]).toEqual([path, 503, '5'])
        expect(text).toContain(`<html lang="${locale}"`)
        expect(text).toContain(textsIn(locale).unavailable)
      }
    }
    expect(storedPages(site).sort()).toEqual(before)
  })

  test('nothing of it stays once the database is back: edits are seen at once, and pages are stored', async () => {
    await back(server)
    await until(() => setTitle(site, 'marea', 'First Words'), { timeoutMs: 20_000 })
    const views = await viewAll(site, everyPage)
    expect(where(views, ({ status }) => status !== 200)).toEqual([])
    expect(where(views, ({ text }) => text.includes('First Words')).sort()).toEqual(showing)
    const again = await viewAll(site, [...everyPage, ...neverRendered])
    expect(where(again, ({ cache }) => cache !== 'HIT')).toEqual([])
  })
}

const server = await startPostgres()

describe('PostgreSQL', () => {
  afterAll(() => server?.close())
  if (server === null) return test.skip('is not installed')
  describe('stopped', () => awaySuite(server, 'stopped'))
  describe('killed', () => awaySuite(server, 'killed'))
  describe('frozen', () => awaySuite(server, 'frozen'))
})
