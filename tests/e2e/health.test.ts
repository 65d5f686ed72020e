import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import { Site } from '#tests/support/site.ts'

const server: Postgres | null = await startPostgres()
const healthy = { status: 200, body: '{"status":"operational"}', cacheControl: 'no-store' }
const degraded = { status: 503, body: '{"status":"degraded"}', cacheControl: 'no-store' }

async function healthOf(site: Site) {
  const { status, text, headers } = await site.view('/api/health')
  return { status, body: text, cacheControl: headers.get('cache-control') }
}

afterAll(() => server?.close())

/** Ready: the first request waits until the tables are up to date. */
async function startReady(site: Site): Promise<Site> {
  await site.start()
  await site.view('/en')
  return site
}

describe('on the embedded database', () => {
  let site: Site
  beforeAll(async () => {
    site = await startReady(new Site())
  })
  afterAll(() => site?.close())

  test('500 visitors of the health route cause one statement', async () => {
    const asked = () => site.sqlStatements().filter(statement => /select 1\b/.test(statement)).length
    const [before, all] = [asked(), site.sqlStatements().length]
    const answers = await Promise.all(Array.from({ length: 500 }, () => healthOf(site)))
    expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(healthy)]))
    expect([asked() - before, site.sqlStatements().length - all]).toEqual([1, 1])
  })
})

/** Every test has a site of its own, since an answer is shared for 30 seconds. */
describe.skipIf(server === null)('on PostgreSQL', () => {
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = (await server?.createDatabase('health')) ?? ''
  })

  const faults = [
    ['stopped', () => server?.stop(), () => server?.start()],
    ['killed', () => server?.kill(), () => server?.start()],
    ['frozen', () => server?.freeze(), () => server?.thaw()],
  ] as const

  test.each(faults)(
    'a database that is %s is told within 2.5 seconds, without a detail',
    async (_, fault, mend) => {
      const site = await startReady(new Site({ databaseUrl }))
      try {
        await fault()
        const startedAt = performance.now()
        expect(await healthOf(site)).toEqual(degraded)
        expect(performance.now() - startedAt).toBeLessThan(2_500)
      } finally {
        await mend()
        await site.close()
      }
    },
  )

  test('a database that answers is told so', async () => {
    const site = await startReady(new Site({ databaseUrl }))
    expect(await healthOf(site)).toEqual(healthy)
    await site.close()
  })
})
