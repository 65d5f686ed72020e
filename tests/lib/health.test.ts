import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase, connection } from '#lib/db.ts'
import { readHealth } from '#lib/health.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'
import { portOf, sparePort } from '#tests/support/spare-port.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const serverAt = (port: number) => ({ DATABASE_URL: `postgres://a@127.0.0.1:${port}/a`, AUTH_SECRET: secret })

beforeEach(() => {
  globalThis.liveCvHealth = undefined
})
afterEach(closeDatabase)

/** The embedded database, its statements counted. */
async function countedDatabase() {
  temporaryEnvironment()
  const { db } = await connection()
  return vi.spyOn(db, 'execute')
}

test('many who ask at once share one statement', async () => {
  const statements = await countedDatabase()
  const answers = await Promise.all(Array.from({ length: 500 }, () => readHealth(1_000)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['operational']))
  expect(statements).toHaveBeenCalledTimes(1)
})

test('an answer is shared for 30 seconds and then asked for again', async () => {
  const statements = await countedDatabase()
  for (const now of [0, 1, 29_999]) await readHealth(now)
  expect(statements).toHaveBeenCalledTimes(1)
  await readHealth(30_000)
  expect(statements).toHaveBeenCalledTimes(2)
})

test('a database that is not there is told without a detail', async () => {
  temporaryEnvironment(serverAt(await sparePort()))
  expect(await readHealth()).toEqual({ status: 'degraded' })
})

test('a database that takes calls and never answers is told after two seconds', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  temporaryEnvironment(serverAt(portOf(silent)))
  const startedAt = performance.now()
  expect(await readHealth()).toEqual({ status: 'degraded' })
  const waitedMs = performance.now() - startedAt
  expect([waitedMs > 1_900, waitedMs < 2_500]).toEqual([true, true])
  silent.close()
})

test('a fault is shared for 30 seconds too, and then it is over', async () => {
  temporaryEnvironment(serverAt(await sparePort()))
  await readHealth(0)
  await closeDatabase()
  temporaryEnvironment()
  await connection()
  expect(await readHealth(29_999)).toEqual({ status: 'degraded' })
  expect(await readHealth(30_000)).toEqual({ status: 'operational' })
})
