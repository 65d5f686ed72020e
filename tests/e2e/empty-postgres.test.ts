import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { buildSite } from '#tests/support/build.ts'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import { Site } from '#tests/support/site.ts'
import { portOf } from '#tests/support/spare-port.ts'

const server: Postgres | null = await startPostgres()
afterAll(() => server?.close())

/** Stands before the server and counts who calls. */
async function startCounter(port: number) {
  let calls = 0
  const listener = createServer(client => {
    calls++
    const way = connect(port, '127.0.0.1')
    client.pipe(way).pipe(client)
    client.on('error', () => way.destroy())
    way.on('error', () => client.destroy())
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return { port: portOf(listener), calls: () => calls, close: () => listener.close() }
}

describe.skipIf(server === null)('a build that knows of an empty database', () => {
  let site: Site
  let calls = 0
  let statements: string[] = []

  beforeAll(async () => {
    if (server === null) return
    const databaseUrl = await server.createDatabase('empty')
    const counter = await startCounter(server.port)
    const counted = databaseUrl.replace(`:${server.port}/`, `:${counter.port}/`)
    const mark = server.mark()
    const secret = 'a-secret-for-tests-of-32-characters'
    await buildSite('with-database', { DATABASE_URL: counted, AUTH_SECRET: secret })
    calls = counter.calls()
    statements = server.statementsSince(mark)
    site = await new Site({ build: 'with-database', databaseUrl: counted }).start()
    await site.view('/')
    expect(counter.calls(), 'the counter counts').toBeGreaterThan(0)
  })
  afterAll(() => site?.close())

  test('does not call it, and asks nothing', () => {
    expect({ calls, statements }).toEqual({ calls: 0, statements: [] })
  })

  test.each(locales)('says in %s that the CV is being prepared', async locale => {
    const { status, text } = await site.view(`/${locale}`)
    expect([status, /<h1>(.*?)<\/h1>/.exec(text)?.[1]]).toEqual([200, textsIn(locale).beingPrepared])
    expect(text).toContain('noindex')
  })

  test('has baked nothing in: the first entry takes the place of that page at once', async () => {
    await site.mustCommand('edit', 'add', 'projects', 'title.en=First work')
    for (const locale of locales) expect((await site.view(`/${locale}`)).text).toContain('First work')
    expect((await site.view('/en/projects/first-work')).status).toBe(200)
  })
})
