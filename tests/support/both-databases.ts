import { afterAll, describe, test } from 'vitest'
import { startPostgres } from './postgres.ts'

/** The address of a new, empty database; undefined for an embedded one. */
export type NewDatabase = () => Promise<string | undefined>

/** Runs a suite on the embedded database and on a real PostgreSQL. */
export async function onBothDatabases(suite: (newDatabase: NewDatabase) => void): Promise<void> {
  const server = await startPostgres()
  describe('PGlite', () => suite(async () => undefined))
  describe('PostgreSQL', () => {
    afterAll(() => server?.close())
    if (server === null) return test.skip('is not installed')
    suite(() => server.createDatabase(`suite-${crypto.randomUUID()}`))
  })
}
