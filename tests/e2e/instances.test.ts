import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import {
  everyPage,
  modals,
  overviews,
  projectPages,
  setTitle,
  viewAll,
  where,
} from '#tests/support/reading.ts'
import { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const promisedMs = 2_000
const showing = (slug: string) => [...overviews, ...projectPages(slug), ...modals(slug)].sort()
const question = /^select "id", "cv_revision" from "profile"/

function instancesSuite(server: Postgres): void {
  let sites: Site[] = []
  beforeAll(async () => {
    const databaseUrl = await server.createDatabase('instances')
    const make = () => new Site({ databaseUrl, env: { INSTANCES: '3' } })
    sites = [make(), make(), make()]
    await Promise.all(sites.map(site => site.start()))
    await one().mustCommand('sample')
    await Promise.all(
      sites.map(site => until(async () => (await viewAll(site, everyPage)).get('/en')?.cache === 'HIT')),
    )
  })
  afterAll(() => Promise.all(sites.map(site => site.close())))

  function at(index: number): Site {
    const site = sites[index]
    if (site === undefined) throw new Error('There are three.')
    return site
  }
  const one = () => at(0)
  const two = () => at(1)
  const three = () => at(2)

  async function expectSoon(site: Site, title: string, since: number): Promise<void> {
    await until(async () => (await site.view('/es/projects/marea')).text.includes(title))
    expect(Date.now() - since).toBeLessThan(promisedMs)
    const views = await viewAll(site, everyPage)
    expect(where(views, ({ text }) => text.includes(title)).sort()).toEqual(showing('marea'))
  }

  test('an edit through one of three servers is fresh on it at once and on the others within two seconds', async () => {
    for (const [index, site] of sites.entries()) {
      const title = `Told by ${index}`
      await setTitle(site, 'marea', title)
      const since = Date.now()
      expect((await site.view('/es/projects/marea')).text).toContain(title)
      await Promise.all(sites.filter(other => other !== site).map(other => expectSoon(other, title, since)))
    }
  })

  test('a page holds its payload itself: another server may be asked for a file', async () => {
    const views = await viewAll(one(), ['/en', '/es/projects/marea'])
    expect(where(views, ({ text }) => !text.includes('self.__next_f.push('))).toEqual([])
  })

  test('pages that an edit elsewhere does not touch are not rendered again', async () => {
    await Promise.all(sites.map(site => viewAll(site, everyPage)))
    await setTitle(one(), 'marea', 'Exactly These')
    const since = Date.now()
    await until(async () => (await two().view('/es/projects/marea')).text.includes('Exactly These'))
    const others = everyPage.filter(page => !showing('marea').includes(page))
    expect(where(await viewAll(two(), others), ({ cache }) => cache !== 'HIT')).toEqual([])
    await expectSoon(three(), 'Exactly These', since)
  })

  test('an edit of its own does not make a server overlook those made elsewhere just before', async () => {
    for (const round of ['first', 'second', 'third']) {
      await setTitle(one(), 'marea', `Overlooked ${round}`)
      await setTitle(two(), 'anden', `Own ${round}`)
      await expectSoon(two(), `Overlooked ${round}`, Date.now())
      await until(async () => (await one().view('/pt/projects/anden')).text.includes(`Own ${round}`))
    }
  })

  test('a server that was down during an edit shows it right after its start', async () => {
    await three().kill()
    await setTitle(one(), 'marea', 'Down Meanwhile')
    await three().start()
    expect((await three().view('/pt/projects/marea')).text).toContain('Down Meanwhile')
    const others = projectPages('ribera')
    expect(where(await viewAll(three(), others), ({ cache }) => cache !== 'HIT')).toEqual([])
  })

  test('each asks at most once a second, and views ask nothing', async () => {
    await Promise.all(sites.map(site => viewAll(site, everyPage)))
    const mark = server.mark()
    const since = Date.now()
    const questions = () => server.statementsSince(mark).filter(statement => question.test(statement)).length
    await until(() => questions() >= 3 * sites.length)
    await viewAll(one(), everyPage)
    expect(Date.now() - since).toBeGreaterThan(1_900)
    expect(server.statementsSince(mark).filter(statement => !question.test(statement))).toHaveLength(0)
  })
}

const server = await startPostgres()

describe('INSTANCES=3 on PostgreSQL', () => {
  afterAll(() => server?.close())
  if (server === null) return test.skip('is not installed')
  instancesSuite(server)
})
