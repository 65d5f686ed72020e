import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { parts } from '#lib/nightly/parts.ts'
import { S3Server } from '#tests/support/s3.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import type { Site } from '#tests/support/site.ts'
import { runAll, whileStopped } from '#tests/support/stopped-database.ts'

const secret = 'a-secret-of-the-cron'
const path = '/api/cron/nightly'
const report = z.object({
  ok: z.boolean(),
  parts: z.array(
    z.object({
      part: z.string(),
      ok: z.boolean(),
      counts: z.record(z.string(), z.number()).optional(),
      reason: z.string().optional(),
    }),
  ),
})

let site: Site
let bucket: S3Server
beforeAll(async () => {
  bucket = await S3Server.start()
  site = await sampleSite({ env: { ...bucket.variables, CRON_SECRET: secret } })
  await site.start()
})
afterAll(async () => {
  await site?.close()
  await bucket?.stop()
})

async function night() {
  const { status, text, headers } = await site.view(path, { authorization: `Bearer ${secret}` })
  expect(headers.get('cache-control')).toBe('no-store')
  return { status, text, ...report.parse(JSON.parse(text)) }
}

test.each([undefined, 'Bearer wrong', secret, `bearer ${secret} `])(
  'with the token %j nothing is done, and it is said why',
  async authorization => {
    const { status, text, headers } = await site.view(path, authorization ? { authorization } : {})
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(JSON.parse(text)).toEqual({ problem: 'the bearer token is not CRON_SECRET' })
  },
)

test('every part is done and counted, and the answer holds numbers only', async () => {
  await site.view('/en')
  expect((await site.view('/en')).cache).toBe('HIT')
  const { status, ok, parts: told } = await night()
  expect([status, ok, told.map(({ part }) => part)]).toEqual([200, true, parts.map(({ name }) => name)])
  expect(told.find(({ part }) => part === 'years')?.counts).toEqual({ expired: 1 })
  expect((await site.view('/en')).cache).not.toBe('HIT')
})

test('a second night of the month leaves the pages as they are', async () => {
  await site.view('/en')
  expect((await night()).parts.find(({ part }) => part === 'years')?.counts).toEqual({ expired: 0 })
  expect((await site.view('/en')).cache).toBe('HIT')
})

test('a bucket that is away fails its part alone, without a word of why', async () => {
  await bucket.stop()
  const { status, text, ok, parts: told } = await night()
  expect([status, ok]).toEqual([500, false])
  expect(told.filter(each => !each.ok)).toEqual([{ part: 'media', ok: false, reason: 'failed' }])
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN|files/)
  expect(site.output).toMatch(/could not be done: media/)
})

test('a start does the same: what is too old is gone after it', async () => {
  await whileStopped(site, db =>
    runAll(db, [
      sql`insert into messages (body, locale, created_at) values ('Too old', 'en', now() - interval '366 days')`,
      sql`insert into limits (key, expires_at) values ('over', now() - interval '1 day')`,
    ]),
  )
  const { parts: told } = await night()
  expect(told.find(({ part }) => part === 'messages')?.counts).toEqual({ forgotten: 0, forgottenDeleted: 0 })
})

test('without CRON_SECRET the route is closed, whatever is asked', async () => {
  const closed = await (await sampleSite()).start()
  try {
    for (const authorization of ['Bearer ', 'Bearer undefined', `Bearer ${secret}`]) {
      const { status, text } = await closed.view(path, { authorization })
      expect([status, JSON.parse(text)]).toEqual([404, { problem: 'closed: CRON_SECRET is not set' }])
    }
  } finally {
    await closed.close()
  }
})
