import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { letter, send } from '#tests/support/contact.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { Site } from '#tests/support/site.ts'
import { rowsOf } from '#tests/support/stopped-database.ts'
import { until } from '#tests/support/until.ts'

const server = await startPostgres()

/** Two instances on one database, each behind a proxy that names the visitor. */
describe('on PostgreSQL', () => {
  if (server === null) return test.skip('which is not installed')
  let one: Site
  let two: Site
  let connection: Connection
  beforeAll(async () => {
    const databaseUrl = await server.createDatabase('contact')
    const env = { INSTANCES: '2', TRUSTED_PROXIES: '1' }
    one = new Site({ databaseUrl, env })
    two = new Site({ databaseUrl, env })
    await one.mustCommand('migrate')
    await one.mustCommand('sample')
    await Promise.all([one.start(), two.start()])
    connection = await connect({ url: databaseUrl, dataDir: '', migrationsFolder: 'db/migrations' })
  })
  afterAll(async () => {
    await one?.close()
    await two?.close()
    await connection?.close()
    await server.close()
  })
  const query = (text: string) => rowsOf(connection.db, sql.raw(text))
  beforeEach(() => query('truncate messages, limits'))

  const count = async () => Number((await query('select count(*) as n from messages'))[0]?.n)
  const from = (address: string) => ({ 'x-forwarded-for': address })

  test('one visitor writes five messages an hour, however many at once and through whichever instance', async () => {
    const sent = Array.from({ length: 24 }, (_, index) =>
      send(index % 2 ? one : two, '/en/contact/send', letter(`offer ${index}`), from('203.0.113.7')),
    )
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    expect(statuses.filter(status => status === 303)).toHaveLength(5)
    expect(statuses.filter(status => status === 429)).toHaveLength(19)
    expect(await count()).toBe(5)
    const other = await send(one, '/en/contact/send', letter('another visitor'), from('203.0.113.8'))
    expect(other.status).toBe(303)
  })

  test('the same form sent through two instances at once is one message', async () => {
    const sent = Array.from({ length: 10 }, (_, index) =>
      send(index % 2 ? one : two, '/en/contact/send', letter('both')),
    )
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array.from(sent, () => 303))
    expect(await count()).toBe(1)
  })

  test('all visitors together write 200 messages a day', async () => {
    const day = Math.floor(Date.now() / 86_400_000)
    await query(
      `insert into limits (key, used, expires_at) values ('contact:all:${day}', 199, now() + interval '1 hour')`,
    )
    expect((await send(one, '/en/contact/send', letter('the last'), from('203.0.113.9'))).status).toBe(303)
    const refused = await send(two, '/en/contact/send', letter('one more'), from('203.0.113.10'))
    expect([refused.status, await count()]).toEqual([429, 1])
  })

  test.each(locales)('a limit is told in %s with the wait, and all that was typed stays', async locale => {
    const address = from('203.0.113.20')
    for (let index = 0; index < 5; index++)
      await send(one, `/${locale}/contact/send`, letter(`${index}`), address)
    const response = await send(one, `/${locale}/contact/send`, letter('the sixth'), address)
    const wait = Number(response.headers.get('retry-after'))
    const texts = textsIn(locale).contactForm
    const said = texts.limited(wait < 3_600 ? texts.minutes(Math.ceil(wait / 60)) : texts.hours(1))
    const text = await response.text()
    expect(response.status).toBe(429)
    expect(text).toContain(said)
    expect(text).toContain(letter('the sixth').message)
  })

  test('a message refused for its number is no message sent before: it can be sent later', async () => {
    const address = from('203.0.113.30')
    for (let index = 0; index < 5; index++) await send(one, '/en/contact/send', letter(`${index}`), address)
    expect((await send(one, '/en/contact/send', letter('patience'), address)).status).toBe(429)
    await query(`delete from limits where key like 'contact:hour:%'`)
    expect((await send(one, '/en/contact/send', letter('patience'), address)).status).toBe(303)
    expect(await count()).toBe(6)
  })

  test.each(locales)(
    'while the database is away the form says so in %s, with all that was typed',
    async locale => {
      await one.view(`/${locale}/contact`)
      await server.stop('immediate')
      const response = await send(one, `/${locale}/contact/send`, letter('the outage'))
      const text = await response.text()
      await server.start()
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect(text).toContain(textsIn(locale).contactForm.unavailable)
      expect(text).toContain(letter('the outage').message)
      expect(text).toContain('href="mailto:')
      await until(
        async () => (await send(one, `/${locale}/contact/send`, letter('the outage'))).status === 303,
      )
      expect(await count()).toBe(1)
    },
  )

  test('after a year a message is gone, with the next one that comes', async () => {
    await query(`insert into messages (body, locale, created_at) values
      ('old', 'en', now() - interval '366 days'), ('young', 'en', now() - interval '364 days')`)
    await send(one, '/en/contact/send', letter('now'))
    await until(async () => (await count()) === 2)
    expect(await query(`select body from messages where body in ('old', 'young')`)).toEqual([
      { body: 'young' },
    ])
  })

  test('neither the address of a visitor nor an e-mail address lies in the table of limits', async () => {
    await send(one, '/en/contact/send', letter('privacy'), from('203.0.113.77'))
    const keys = JSON.stringify(await query('select key from limits'))
    expect(keys).toContain('contact:hour:')
    expect(keys).not.toMatch(/203\.0\.113|ana@/)
  })
})

test('what is counted, whether PostgreSQL is there or not, is counted in the embedded database, too', async () => {
  const site = await (await sampleSite()).start()
  const sent = Array.from({ length: 12 }, (_, index) => send(site, '/en/contact/send', letter(`${index}`)))
  const statuses = (await Promise.all(sent)).map(({ status }) => status)
  await site.close()
  expect(statuses.filter(status => status === 303)).toHaveLength(5)
})
