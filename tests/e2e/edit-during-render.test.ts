import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import { setTitle } from '#tests/support/reading.ts'
import { Site } from '#tests/support/site.ts'
import { startTcpProxy } from '#tests/support/tcp-proxy.ts'
import { until } from '#tests/support/until.ts'

const page = '/es/projects/marea'

function raceSuite(server: Postgres): void {
  let way: Awaited<ReturnType<typeof startTcpProxy>>
  let site: Site
  let beside: pg.Client

  beforeAll(async () => {
    way = await startTcpProxy(server.port)
    const url = new URL(await server.createDatabase('races'))
    beside = new pg.Client({ connectionString: url.href })
    url.port = String(way.port)
    site = await new Site({ databaseUrl: url.href }).start()
    await beside.connect()
    await site.mustCommand('sample')
  })
  afterAll(async () => {
    await site.close()
    await beside.end()
    await way.close()
  })
  beforeEach(async () => {
    await setTitle(site, 'marea', 'Old Text')
  })

  /** Lets a rendering ask the database and keeps the answer, on that one connection. */
  async function beginRendering() {
    for (const connection of way.connections) connection.hold()
    const view = site.view(page)
    await until(() => way.heldBytes() > 0)
    const [held] = [...way.connections].filter(({ heldBytes }) => heldBytes > 0)
    for (const connection of way.connections) if (connection !== held) connection.release()
    return { view, release: () => held?.release() }
  }

  async function expectStored(title: string): Promise<void> {
    expect((await site.view(page)).text).toContain(title)
    const stored = await site.view(page)
    expect([stored.cache, stored.text.includes(title)]).toEqual(['HIT', true])
  }

  test('an edit committed while a page is being rendered from older rows is shown by the next request', async () => {
    const { view, release } = await beginRendering()
    await setTitle(site, 'marea', 'New Text')
    release()
    expect((await view).status).toBe(200)
    await expectStored('New Text')
  })

  test('a request that joins such a rendering after the edit shows the edit too', async () => {
    const { view, release } = await beginRendering()
    await setTitle(site, 'marea', 'New Text')
    const joined = site.view(page)
    release()
    expect((await joined).text).toContain('New Text')
    await view
    await expectStored('New Text')
  })

  test('a rendering whose rows never come shows the edit from the snapshot and is not stored', async () => {
    const { view, release } = await beginRendering()
    await setTitle(site, 'marea', 'New Text')
    expect((await view).text).toContain('New Text')
    release()
    await until(async () => (await site.view(page)).cache === 'HIT')
    await expectStored('New Text')
  })

  test('several edits during one rendering end with the last one', async () => {
    const { view, release } = await beginRendering()
    for (const number of [1, 2, 3, 4]) await setTitle(site, 'marea', `New Text ${number}`)
    release()
    await view
    await expectStored('New Text 4')
  })

  test('an edit whose commit succeeds but is never confirmed is shown all the same', async () => {
    await site.view(page)
    await beside.query(`create function slow() returns trigger language plpgsql as
      $$ begin perform pg_sleep(0.5); return null; end $$`)
    await beside.query(`create constraint trigger slow after update on profile
      deferrable initially deferred for each row execute function slow()`)
    const edit = setTitle(site, 'marea', 'Unconfirmed').catch((error: unknown) => error)
    const committing = `select from pg_stat_activity where state = 'active' and query = 'commit'
      and datname = current_database()`
    await until(async () => (await beside.query(committing)).rowCount === 1)
    way.hold()
    await until(() => way.heldBytes() > 0)
    way.cut()
    way.release()
    expect(await edit).toBeInstanceOf(Error)
    await beside.query('drop function slow cascade')
    await until(async () => (await site.view(page)).text.includes('Unconfirmed'), { timeoutMs: 5_000 })
    await until(async () => (await site.view(page)).cache === 'HIT')
    await expectStored('Unconfirmed')
  })
}

const server = await startPostgres()

describe('PostgreSQL', () => {
  afterAll(() => server?.close())
  if (server === null) return test.skip('is not installed')
  raceSuite(server)
})
