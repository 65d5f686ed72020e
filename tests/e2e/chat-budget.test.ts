import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { askChat } from '#tests/support/chat.ts'
import { type ModelServer, startModelServer } from '#tests/support/model-server.ts'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import { Site } from '#tests/support/site.ts'
import { rowsOf } from '#tests/support/stopped-database.ts'

const migrationsFolder = 'db/migrations'
const questions = 500
/** So many more, a few at a time. */
const [rest, together] = [120, 6]
/** In micro-dollars, as the prices of the model make it. */
const [budget, cost] = [60_000, 400 + 300 * 2]

/** What the day's row counts, read past the sites. */
async function countedAt(url: string): Promise<number> {
  const { db, close } = await connect({ url, dataDir: '', migrationsFolder })
  try {
    const [row] = await rowsOf(db, sql`select used from limits where key like 'chat:budget:%'`)
    return Number(row?.used)
  } finally {
    await close()
  }
}

function budgetSuite(server: Postgres): void {
  let models: ModelServer
  let sites: Site[] = []
  let databaseUrl = ''

  beforeAll(async () => {
    models = await startModelServer()
    databaseUrl = await server.createDatabase('budget')
    const env = {
      ...models.variables,
      INSTANCES: '3',
      TRUSTED_PROXIES: '1',
      CHAT_DAILY_BUDGET_USD: String(budget / 1_000_000),
    }
    const make = () => new Site({ databaseUrl, env })
    sites = [make(), make(), make()]
    await sites[0]?.start()
    await sites[0]?.mustCommand('sample')
    await Promise.all(sites.slice(1).map(site => site.start()))
  })
  afterAll(async () => {
    await Promise.all(sites.map(site => site.close()))
    await models?.close()
    await server.close()
  })

  function ask(number: number) {
    const site = sites[number % sites.length]
    if (site === undefined) throw new Error('There are three.')
    const address = `203.0.${Math.floor(number / 250)}.${number % 250}`
    return askChat(site, `What is question ${number} about Go?`, { address })
  }

  test('500 questions to three servers at once never cost more than the day may, and each is answered', async () => {
    models.mock.addFixture({
      match: { endpoint: 'chat' },
      response: {
        content: 'He writes Go [skill-go].',
        usage: { prompt_tokens: 400, completion_tokens: 300 },
      },
    })
    const heard = await Promise.all(Array.from({ length: questions }, (_, number) => ask(number)))
    // Whoever waited too long for the one row was answered without the model; the rest of the day is for these.
    for (let number = questions; number < questions + rest; number += together)
      heard.push(...(await Promise.all(Array.from({ length: together }, (_, index) => ask(number + index)))))
    const spent = models.requests().length * cost
    const counted = await countedAt(databaseUrl)
    expect(counted).toBeGreaterThanOrEqual(spent)
    expect(counted).toBeLessThanOrEqual(budget)
    expect(heard.filter(({ status, answer }) => status !== 200 || answer.text === '')).toEqual([])
    const byModel = heard.filter(({ answer }) => answer.standIn === null)
    expect(byModel.length).toBeGreaterThan(5)
    expect(byModel.length).toBeLessThanOrEqual(models.requests().length)
    expect(heard.slice(-together).map(({ answer }) => answer.standIn)).toEqual(
      Array.from({ length: together }, () => 'budget'),
    )
  })
}

const server = await startPostgres()
if (server === null) test.skip('needs PostgreSQL, which is not installed')
else budgetSuite(server)
