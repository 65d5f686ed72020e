import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Connection } from '#db/database.ts'
import { DeadlineError, isConnectionLost, isDeadlinePassed, readWithRetry } from '#db/faults.ts'
import { inTransaction } from '#db/transaction.ts'
import { until } from '#tests/support/until.ts'
import type { ServerHarness } from './harness.ts'

const limits = { queryTimeoutMs: 800, connectTimeoutMs: 1_500 }
const poolSize = 8
const wholePool = Array.from({ length: poolSize })
const answer = sql`select 42 as answer`
const brief = sql`select pg_sleep(0.05)`
/** drizzle sends a statement when it is awaited, not before. */
const started = <Rows>(query: PromiseLike<Rows>) => query.then(rows => rows)
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** A frozen server accepts connections and says nothing: only our own deadlines end the wait. */
export function freezeSuite({ server, way, openAt }: ServerHarness): void {
  let connection: Connection
  const fill = () => Promise.all(wholePool.map(() => connection.db.execute(brief)))
  const secondsOf = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    return (performance.now() - start) / 1_000
  }

  beforeAll(async () => {
    connection = await openAt(server.urlOf('postgres'), limits)
    await connection.db.execute(sql`create table if not exists written (at int)`)
  })

  afterEach(() => server.thaw())
  afterAll(() => connection.close())

  test('a query to a frozen server fails within its deadline and is not tried again', async () => {
    await fill()
    server.freeze()
    const read = vi.fn(() => connection.db.execute(answer))
    const seconds = await secondsOf(async () => {
      const fault = await faultOf(readWithRetry(read))
      expect(fault).toMatchObject({ cause: expect.any(DeadlineError) })
      expect(isConnectionLost(fault)).toBe(true)
    })
    expect(seconds).toBeGreaterThan(0.7)
    expect(seconds).toBeLessThan(1.6)
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('a new connection to a frozen server fails within its deadline', async () => {
    const fresh = await openAt(server.urlOf('postgres'), limits)
    server.freeze()
    const seconds = await secondsOf(async () => {
      expect(isDeadlinePassed(await faultOf(fresh.db.execute(answer)))).toBe(true)
    })
    expect(seconds).toBeLessThan(2.5)
    server.thaw()
    expect(await fresh.db.execute(answer)).toMatchObject({ rows: [{ answer: 42 }] })
    await fresh.close()
  })

  test('once the server goes on, every place of the pool works again without delay', async () => {
    await fill()
    server.freeze()
    await Promise.all(wholePool.map(() => faultOf(connection.db.execute(answer))))
    server.thaw()
    expect(await secondsOf(fill)).toBeLessThan(limits.queryTimeoutMs / 1_000)
  })

  test('transactions that could not even begin give their places back', async () => {
    await fill()
    server.freeze()
    const begun = wholePool.map(() => faultOf(inTransaction(connection.db, tx => tx.execute(answer))))
    for (const fault of await Promise.all(begun)) expect(isDeadlinePassed(fault)).toBe(true)
    server.thaw()
    expect(await secondsOf(fill)).toBeLessThan(limits.queryTimeoutMs / 1_000)
  })

  test('a transaction frozen midway is undone and does not poison the pool', async () => {
    const fault = await faultOf(
      inTransaction(connection.db, async tx => {
        await tx.execute(sql`insert into written values (1)`)
        server.freeze()
        await tx.execute(sql`insert into written values (2)`)
      }),
    )
    expect(fault).toMatchObject({ cause: expect.any(DeadlineError) })
    server.thaw()
    expect(await secondsOf(fill)).toBeLessThan(limits.queryTimeoutMs / 1_000)
    await fill()
    const { db } = connection
    await until(async () => expect(await db.execute(sql`select from written`)).toMatchObject({ rowCount: 0 }))
  })

  test('connections whose way swallows every answer leave their places to those who wait', async () => {
    await fill()
    for (const each of way.connections) each.hold()
    const swallowed = wholePool.map(() => faultOf(connection.db.execute(answer)))
    const waiting = started(connection.db.execute(answer))
    for (const fault of await Promise.all(swallowed)) expect(isDeadlinePassed(fault)).toBe(true)
    expect(await waiting).toMatchObject({ rows: [{ answer: 42 }] })
  })

  test('a new connection whose way swallows every answer fails within its deadline', async () => {
    const fresh = await openAt(server.urlOf('postgres'), limits)
    way.hold()
    const seconds = await secondsOf(async () => {
      expect(isDeadlinePassed(await faultOf(fresh.db.execute(answer)))).toBe(true)
    })
    way.release()
    expect(seconds).toBeLessThan(2.5)
    expect(await fresh.db.execute(answer)).toMatchObject({ rows: [{ answer: 42 }] })
    await fresh.close()
  })

  test('a query does not wait longer than it may for a place in a busy pool', async () => {
    const impatient = await openAt(server.urlOf('postgres'), { connectTimeoutMs: 1_000 })
    await until(() => Promise.all(wholePool.map(() => impatient.db.execute(brief))))
    const busy = wholePool.map(() => faultOf(impatient.db.execute(sql`select pg_sleep(3)`)))
    const seconds = await secondsOf(async () => {
      expect(isDeadlinePassed(await faultOf(impatient.db.execute(answer)))).toBe(true)
    })
    expect(seconds).toBeLessThan(2.5)
    expect(await Promise.all(busy)).toEqual(wholePool.map(() => undefined))
    await impatient.close()
  })

  test('the server itself stops a statement that takes longer than its transaction allows', async () => {
    const slow = inTransaction(connection.db, tx => tx.execute(sql`select pg_sleep(5)`), { timeoutMs: 100 })
    expect(await faultOf(slow)).toBeInstanceOf(DeadlineError)
    const setting = await connection.db.execute(sql`show statement_timeout`)
    expect(setting).toMatchObject({ rows: [{ statement_timeout: '0' }] })
  })
}
