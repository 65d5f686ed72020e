import { afterAll, describe, test } from 'vitest'
import { asNeonUrl, routeNeonThrough, startNeonProxy } from '#tests/support/neon-proxy.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { faultSuite } from './fault-suite.ts'
import { serverHarness } from './harness.ts'
import { databaseSuite } from './suite.ts'

const server = await startPostgres()
const proxy = await startNeonProxy()
routeNeonThrough(proxy.port)

describe("Neon's driver, over a WebSocket", () => {
  afterAll(async () => {
    await proxy.close()
    await server?.close()
  })
  if (server === null) return test.skip('has no PostgreSQL to reach')
  const harness = serverHarness('neon', server, asNeonUrl)
  databaseSuite(harness)
  faultSuite(harness)
})
