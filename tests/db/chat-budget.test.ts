import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection, Database } from '#db/database.ts'
import { collect } from '#lib/nexus/answer/answer-question.ts'
import { groundOf } from '#lib/nexus/answer/ground.ts'
import { streamAnswer } from '#lib/nexus/answer/stream-answer.ts'
import { openPurse } from '#lib/nexus/limits/purse.ts'
import { type ChosenModel, chooseModel } from '#lib/nexus/models/choose-model.ts'
import { withinBudget } from '#lib/nexus/models/within-budget.ts'
import { employerRow, publicRows, roleRow } from '#tests/lib/cv/rows.ts'
import { type ModelServer, startModelServer } from '#tests/support/model-server.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { rowsOf } from '#tests/support/stopped-database.ts'
import { migrationsFolder } from './harness.ts'

const server = await startPostgres()
/** In micro-dollars, as the models' prices make it. */
const [budget, cost] = [60_000, 400 + 300 * 2]
const rows = publicRows({
  employers: [employerRow('mill')],
  roles: [roleRow('miller', { employerId: 'employer-mill' })],
})

describe('three instances over one database', () => {
  if (server === null) return test.skip('need PostgreSQL, which is not installed')
  let models: ModelServer
  let instances: Connection[] = []

  beforeAll(async () => {
    models = await startModelServer()
    const url = await server.createDatabase('budget')
    instances = await Promise.all([1, 2, 3].map(() => connect({ url, dataDir: '', migrationsFolder })))
    await instances[0]?.migrate()
  })
  afterAll(async () => {
    await models.close()
    await Promise.all(instances.map(({ close }) => close()))
    await server.close()
  })

  function dbOf(instance: number): Database {
    const db = instances[instance]?.db
    if (db === undefined) throw new Error('There are three.')
    return db
  }

  async function chosenAt(db: Database): Promise<ChosenModel> {
    const chosen = await chooseModel(models.settings({ dailyBudgetUsd: budget / 1_000_000 }))
    if (chosen.kind === 'embedded') return chosen
    return { ...chosen, model: withinBudget(chosen.model, openPurse(db, chosen.price), { units: 0 }) }
  }

  async function ask(db: Database, number: number) {
    const ground = groundOf({ rows, language: 'en', now: new Date(), db: null })
    const asked = {
      question: `What is question ${number}?`,
      earlier: [],
      locale: 'en' as const,
      language: 'en' as const,
    }
    const { signal } = new AbortController()
    const pace = { slowMs: 60_000, firstMs: 60_000, idleMs: 60_000, totalMs: 60_000 }
    return collect(streamAnswer({ asked, ground, chosen: await chosenAt(db), signal, pace }), 'en')
  }

  test('500 questions at once never cost more than the day may, and each is answered', async () => {
    models.mock.addFixture({
      match: { endpoint: 'chat' },
      response: { content: 'A miller [role-miller].', usage: { prompt_tokens: 400, completion_tokens: 300 } },
    })
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, number) => ask(dbOf(number % 3), number)),
    )
    const spent = models.requests().length * cost
    const [counted] = await rowsOf(dbOf(0), sql`select used from limits where key like 'chat:budget:%'`)
    expect(spent).toBeLessThanOrEqual(budget)
    // A reservation that came too late for its caller stays counted: too much is noted rather than too little.
    expect(Number(counted?.used)).toBeGreaterThanOrEqual(spent)
    expect(Number(counted?.used)).toBeLessThanOrEqual(budget)
    expect(answers.every(({ text }) => text !== '')).toBe(true)
    const byLarge = answers.filter(({ standIn }) => standIn === null)
    expect(byLarge).toHaveLength(models.requests().length)
    expect(byLarge.length).toBeGreaterThan(5)
    // Who is not answered by the model waited too long for the one row, or found the budget spent.
    expect(answers.filter(({ standIn }) => standIn !== null)).toHaveLength(500 - byLarge.length)
  })
})
