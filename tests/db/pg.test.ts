import { afterAll, describe, test } from 'vitest'
import { startPostgres } from '#tests/support/postgres.ts'
import { startTcpProxy } from '#tests/support/tcp-proxy.ts'
import { faultSuite } from './fault-suite.ts'
import { serverHarness } from './harness.ts'
import { databaseSuite } from './suite.ts'

const server = await startPostgres()
const way = await startTcpProxy(server?.port ?? 0)

function throughProxy(address: string): string {
  const url = new URL(address)
  url.port = String(way.port)
  return url.href
}

describe('PostgreSQL', () => {
  afterAll(async () => {
    await way.close()
    await server?.close()
  })
  if (server === null) return test.skip('is not installed')
  const harness = serverHarness({ driver: 'pg', server, way, urlFor: throughProxy })
  databaseSuite(harness)
  faultSuite(harness)
})
