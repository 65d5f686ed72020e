import { afterAll, describe, test } from 'vitest'
import { onPostgres } from '#tests/support/ground.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { commandSuite } from './command-suite.ts'
import { editSuite, emptySuite } from './edit-suite.ts'
import { viewSuite } from './view-suite.ts'

const server = await startPostgres()

describe('PostgreSQL', () => {
  afterAll(() => server?.close())
  if (server === null) return test.skip('is not installed')
  const ground = onPostgres(server)
  describe('views', () => viewSuite(ground))
  describe('edits', () => editSuite(ground))
  describe('commands', () => commandSuite(ground))
  describe('no entries', () => emptySuite(ground))
})
