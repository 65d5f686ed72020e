import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import type { Answer } from '#lib/nexus/answer/answer.ts'
import { emptyAnswer, fold } from '#lib/nexus/answer/fold.ts'
import { askChat, openChat, readChunks } from '#tests/support/chat.ts'
import { type HeldModel, startHeldModel } from '#tests/support/held-model.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { Site } from '#tests/support/site.ts'
import { rowsOf } from '#tests/support/stopped-database.ts'
import { until } from '#tests/support/until.ts'

const server = await startPostgres()

describe('an answer that is not heard to its end, on PostgreSQL', () => {
  if (server === null) return test.skip('which is not installed')
  let site: Site
  let model: HeldModel
  let connection: Connection
  beforeAll(async () => {
    model = await startHeldModel('He leads the ledger [project-cauce-ledger]')
    const databaseUrl = await server.createDatabase('chat')
    site = new Site({ databaseUrl, env: { TRUSTED_PROXIES: '1', ...model.variables } })
    await site.mustCommand('migrate')
    await site.mustCommand('sample')
    await site.start()
    connection = await connect({ url: databaseUrl, dataDir: '', migrationsFolder: 'db/migrations' })
  })
  afterAll(async () => {
    await site?.close()
    await model?.close()
    await connection?.close()
    await server.close()
  })
  const query = (text: string) => rowsOf(connection.db, sql.raw(text))
  beforeEach(async () => {
    await query('truncate conversations, exchanges')
    model.seen.leftAt = 0
  })

  test('the first word comes at once; when the visitor leaves, so ends the call of the model, and what was said is stored', async () => {
    const leaving = new AbortController()
    const response = await openChat(site, 'What does he do?', { signal: leaving.signal })
    let heardAt = 0
    for await (const chunk of readChunks(response)) {
      if (chunk === '[DONE]' || chunk.type !== 'text-delta') continue
      heardAt ||= performance.now()
      if (chunk.delta.includes('and')) break
    }
    leaving.abort()
    expect(heardAt - model.seen.saidAt).toBeLessThan(150)
    const leftAt = performance.now()
    await until(() => model.seen.leftAt > 0, { timeoutMs: 2_000 })
    expect(model.seen.leftAt - leftAt).toBeLessThan(1_000)
    await until(async () => (await query('select 1 from exchanges')).length === 1)
    const [row] = await query('select question, answer, model, answered, cost_usd from exchanges')
    expect(row).toMatchObject({ question: 'What does he do?', model: 'held', cost_usd: null })
    expect(row?.answer).toMatch(/^He leads the ledger \[1\] and/)
  })

  test('when the process is told to stop, the answer is ended by the embedded model, with its end mark', async () => {
    const answer: Answer = emptyAnswer('en')
    let end = ''
    const response = await openChat(site, 'What does he do?')
    let stopped: Promise<number | null> | undefined
    for await (const chunk of readChunks(response)) {
      stopped ??= site.stop()
      if (chunk === '[DONE]') end = chunk
      else fold(answer, chunk)
    }
    expect([end, await stopped]).toEqual(['[DONE]', 0])
    expect(answer.text).toMatch(/^He leads the ledger \[1\].*\n\n.*\[\d\]/s)
    expect(answer).toMatchObject({ standIn: 'failed', exchangeId: expect.any(String) })
    await site.start()
  })

  test('while the database is away no model is asked; the embedded one answers and nothing is stored', async () => {
    await site.view('/en')
    const calls = model.seen.calls
    await server.stop('immediate')
    const { status, answer } = await askChat(site, 'What does he do?')
    await server.start()
    expect(status).toBe(200)
    expect(answer).toMatchObject({ model: 'embedded', standIn: 'failed', exchangeId: null })
    expect(answer.text).not.toBe('')
    expect(model.seen.calls).toBe(calls)
    await until(async () => (await query('select 1 from exchanges')).length === 0)
  })
})
