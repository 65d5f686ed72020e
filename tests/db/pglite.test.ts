import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, vi } from 'vitest'
import { connect } from '#db/connect.ts'
import { migrationsFolder, temporaryFolder } from './harness.ts'
import { databaseSuite } from './suite.ts'

const { folder, remove } = await temporaryFolder()
afterAll(remove)

databaseSuite({
  driver: 'pglite',
  open: () => connect({ url: undefined, dataDir: join(folder, 'owned'), migrationsFolder }),
  countStatements: async (work, db) => {
    const queries = vi.spyOn(PGlite.prototype, 'query')
    const before = queries.mock.calls.length
    await work(db)
    return queries.mock.calls.length - before
  },
})
