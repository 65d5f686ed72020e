import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { isDeadlinePassed } from '#db/faults.ts'
import { asNeonUrl, routeNeonThrough, startNeonProxy } from '#tests/support/neon-proxy.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { startTcpProxy } from '#tests/support/tcp-proxy.ts'
import { until } from '#tests/support/until.ts'
import { faultSuite } from './fault-suite.ts'
import { serverHarness } from './harness.ts'
import { databaseSuite } from './suite.ts'

const server = await startPostgres()
const proxy = await startNeonProxy()
const way = await startTcpProxy(proxy.port)
routeNeonThrough(way.port)

describe("Neon's driver, over a WebSocket", () => {
  afterAll(async () => {
    await way.close()
    await proxy.close()
    await server?.close()
  })
  if (server === null) return test.skip('has no PostgreSQL to reach')
  const harness = serverHarness({ driver: 'neon', server, way, urlFor: asNeonUrl })
  databaseSuite(harness)
  faultSuite(harness)

  test('a connection that stalls between the WebSocket and the database fails within its deadline', async () => {
    const { db, close } = await harness.openAt(server.urlOf('postgres'), { connectTimeoutMs: 400 })
    const before = proxy.received()
    server.freeze()
    const start = performance.now()
    const read = expect(db.execute(sql`select 1`)).rejects.toSatisfy(isDeadlinePassed)
    await until(() => proxy.received() > before)
    way.hold()
    await read
    expect(performance.now() - start).toBeLessThan(1_500)
    way.release()
    server.thaw()
    await close()
  })
})
