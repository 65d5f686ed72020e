import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Connection } from '#db/database.ts'
import { isConnectionLost, readWithRetry } from '#db/faults.ts'
import { inTransaction } from '#db/transaction.ts'
import { until } from '#tests/support/until.ts'
import type { ServerHarness } from './harness.ts'

const answer = sql`select 42 as answer`
const threeAtOnce = [1, 2, 3]

/** Connections that are lost: by a restart, by a reset, or without a word. */
export function lossSuite({ server, way, openAt }: ServerHarness): void {
  let connection: Connection
  const onError = vi.fn()
  const read = () => connection.db.execute(answer)
  const warm = () => Promise.all(threeAtOnce.map(() => connection.db.execute(sql`select pg_sleep(0.1)`)))

  beforeAll(async () => {
    connection = await openAt(server.urlOf('postgres'), { onError })
  })

  afterAll(() => connection.close())

  test.each(['fast', 'immediate'] as const)(
    'the first read after the server was stopped (%s) and started while we were idle succeeds',
    async mode => {
      await warm()
      await server.stop(mode)
      await server.start()
      expect(await readWithRetry(read)).toMatchObject({ rows: [{ answer: 42 }] })
      expect(onError).toHaveBeenCalled()
    },
  )

  test('while the server is away a read fails at once, as a lost connection', async () => {
    await warm()
    await server.kill()
    const fault = await readWithRetry(read).catch((error: unknown) => error)
    expect(isConnectionLost(fault)).toBe(true)
    await server.start()
    expect(await read()).toMatchObject({ rows: [{ answer: 42 }] })
  })

  test('a read whose connection is cut before its answer came is read again', async () => {
    await read()
    way.hold()
    const retried = readWithRetry(read)
    await until(() => way.heldBytes() > 0)
    way.release()
    expect(await retried).toMatchObject({ rows: [{ answer: 42 }] })

    way.hold()
    const attempts = vi.fn(read)
    const again = readWithRetry(attempts)
    await until(() => way.heldBytes() > 0)
    way.cut()
    way.release()
    expect(await again).toMatchObject({ rows: [{ answer: 42 }] })
    expect(attempts).toHaveBeenCalledTimes(2)
  })

  test('several idle connections lost without a word cost a read no more than its one retry', async () => {
    await warm()
    expect(way.connections.size).toBeGreaterThanOrEqual(threeAtOnce.length)
    for (const each of way.connections) each.forget()
    expect(await readWithRetry(read)).toMatchObject({ rows: [{ answer: 42 }] })
  })

  test('a connection lost between two statements of a transaction fails it, and only it', async () => {
    const written = inTransaction(connection.db, async tx => {
      await tx.execute(answer)
      way.cut()
      await until(() => way.connections.size === 0)
      await tx.execute(answer)
    })
    const fault = await written.catch((error: unknown) => error)
    expect(isConnectionLost(fault)).toBe(true)
    expect(await readWithRetry(read)).toMatchObject({ rows: [{ answer: 42 }] })
  })

  test('a fault of the query itself is not retried', async () => {
    const attempts = vi.fn(() => connection.db.execute(sql`select * from nowhere`))
    await expect(readWithRetry(attempts)).rejects.toMatchObject({ cause: { code: '42P01' } })
    expect(attempts).toHaveBeenCalledTimes(1)
  })
}
