import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onPostgres } from '#tests/support/ground.ts'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { owner, type Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const server = await startPostgres()
const settings = '/dashboard/settings'
const away = 'database does not answer'

describe.skipIf(server === null)('the owner, with PostgreSQL', () => {
  let site: Site
  let browser: PlainBrowser
  beforeAll(async () => {
    if (server === null) return
    site = await onPostgres(server).serve('empty')
    browser = await ownerBrowser(site)
  })
  afterAll(async () => {
    await site?.close()
    await server?.stop()
  })

  test('of fifty tries at once five are checked', async () => {
    const thief = new PlainBrowser(site)
    const wrong = { email: 'many@cv.example', password: 'wrong' }
    const form = await thief.fill('/sign-in', 'name="password"', wrong)
    const answers = await Promise.all(Array.from({ length: 50 }, () => thief.post('/sign-in', form)))
    expect(answers.filter(({ text }) => text.includes('do not match'))).toHaveLength(5)
    expect(answers.filter(({ text }) => text.includes('Too many tries'))).toHaveLength(45)
  })

  test('while it is away the dashboard is closed, says so and shows nothing private', async () => {
    const stranger = new PlainBrowser(site)
    const signIn = await stranger.fill('/sign-in', 'name="password"', owner)
    const change = { email: 'new@cv.example', currentPassword: owner.password }
    const form = await browser.fill(settings, 'id="email-current"', change)
    await server?.stop()
    expect((await stranger.send('/sign-in')).text).toContain(away)
    expect((await stranger.post('/sign-in', signIn)).text).toContain(away)
    expect(stranger.cookies.has('cv-session')).toBe(false)
    const room = await browser.send(settings)
    expect(room.status).toBe(500)
    expect(room.text).not.toContain(owner.email)
    expect((await browser.post(settings, form)).text).not.toContain(owner.email)
    await server?.start()
  })

  test('when it is back the same session goes on, and nothing was changed', async () => {
    await until(async () => expect((await browser.send(settings)).text).toContain(owner.email), {
      timeoutMs: 20_000,
    })
  })
})
