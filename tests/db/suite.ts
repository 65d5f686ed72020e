import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '#db/database.ts'
import { limits, media, passages, profile } from '#db/schema/index.ts'
import { chatSuite } from './chat-suite.ts'
import { documentSuite } from './document-suite.ts'
import type { Harness } from './harness.ts'
import { nightlySuite } from './nightly-suite.ts'
import { passageSuite } from './passage-suite.ts'
import { questionSuite } from './question-suite.ts'
import { rowSuite } from './row-suite.ts'
import { savedAnswerSuite } from './saved-answer-suite.ts'
import { signInSuite } from './sign-in-suite.ts'
import { tableSuite } from './table-suite.ts'
import { textSuite } from './text-suite.ts'
import { trashSuite } from './trash-suite.ts'
import { versionSuite } from './version-suite.ts'

/** What is true of the database, whichever driver reaches it. */
export function databaseSuite(harness: Harness): void {
  describe(`the database through ${harness.driver}`, () => {
    let connection: Connection

    beforeAll(async () => {
      connection = await harness.open()
      await connection.migrate()
    }, 240_000)

    afterAll(() => connection.close())

    beforeEach(async () => {
      for (const table of [profile, passages, limits, media]) await connection.db.delete(table)
    })

    test('the URL chooses the driver', () => {
      expect(connection.driver).toBe(harness.driver)
    })

    tableSuite(() => connection)
    textSuite(() => connection.db)
    rowSuite(() => connection.db, harness)
    signInSuite(() => connection.db)
    trashSuite(() => connection.db)
    passageSuite(() => connection.db, harness)
    documentSuite(() => connection.db, harness)
    versionSuite(() => connection.db)
    chatSuite(() => connection.db)
    questionSuite(() => connection.db)
    savedAnswerSuite(() => connection.db)
    nightlySuite(() => connection)
  })
}
