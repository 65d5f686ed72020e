import { afterAll, describe, test } from 'vitest'
import { startBrowser } from '#tests/support/browser.ts'
import { embedded, onPostgres } from '#tests/support/ground.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { newOwnerSuite } from './new-owner-suite.ts'

const browser = await startBrowser()
const server = await startPostgres()
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe.skipIf(browser === null)('a new owner', () => {
  describe('on the embedded database', () => newOwnerSuite(embedded, browser))
  describe('on PostgreSQL', () => {
    if (server === null) return test.skip('is not installed')
    newOwnerSuite(onPostgres(server), browser)
  })
})
