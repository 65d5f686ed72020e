import { afterAll, describe, test } from 'vitest'
import { startPostgres } from '#tests/support/postgres.ts'
import { faultSuite } from './fault-suite.ts'
import { serverHarness } from './harness.ts'
import { databaseSuite } from './suite.ts'

const server = await startPostgres()

describe('PostgreSQL', () => {
  if (server === null) return test.skip('is not installed')
  afterAll(() => server.close())
  const harness = serverHarness('pg', server)
  databaseSuite(harness)
  faultSuite(harness)
})
