import { sql } from 'drizzle-orm'
import { decode, encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { owner, type Site, secret } from '#tests/support/site.ts'
import { rowsOf, whileStopped } from '#tests/support/stopped-database.ts'

let site: Site
beforeAll(async () => {
  site = await (await sampleSite()).start()
})
afterAll(() => site?.close())

const cookieName = 'cv-session'
const settings = '/dashboard/settings'
const emailForm = 'id="email-current"'
const passwordForm = 'id="password-current"'
let browser: PlainBrowser
beforeEach(async () => {
  browser = await ownerBrowser(site)
})

/** Another browser with the same cookie: what a thief has, or a tab that does not know yet. */
function copyOf(other: PlainBrowser): PlainBrowser {
  const copy = new PlainBrowser(site)
  copy.cookies.set(cookieName, other.cookies.get(cookieName) ?? '')
  return copy
}

const asked: Record<string, string>[] = [{}, { rsc: '1' }, { rsc: '1', 'next-url': '/dashboard' }]

/** A payload is only given at an address that names what it was made for; Next leads there. */
async function sendAs(refused: PlainBrowser, path: string, headers: Record<string, string>) {
  const view = await refused.send(path, { headers })
  return view.location?.includes('_rsc') ? refused.send(view.location, { headers }) : view
}

async function expectRefused(refused: PlainBrowser): Promise<void> {
  for (const headers of asked) {
    for (const path of ['/dashboard', settings, '/dashboard/anything']) {
      const { text, location, headers: told } = await sendAs(refused, path, headers)
      expect(`${location}${text}`).toContain('/sign-in')
      expect(text).not.toContain(owner.email)
      expect(text).not.toContain('this browser')
      expect(told.get('cache-control')).toContain('no-store')
    }
  }
  expect((await refused.send('/api/auth/session')).text).toBe('null')
}

const token = (claims: Record<string, string>, { key = secret, salt = cookieName, maxAge = 3_600 } = {}) =>
  encode({ token: claims, secret: key, salt, maxAge })

test('who never signed in is refused everywhere', () => expectRefused(new PlainBrowser(site)))

test('the cookie carries the id of a row and nothing about the owner', async () => {
  const claims = await decode({ token: browser.cookies.get(cookieName), secret, salt: cookieName })
  expect(Object.keys(claims ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sessionId'])
})

test.each([
  ['made with another secret', () => token({ sessionId: crypto.randomUUID() }, { key: 'b'.repeat(32) })],
  ['of a row that never was', () => token({ sessionId: crypto.randomUUID() })],
  ['with something else as id', () => token({ sessionId: "' or true --" })],
  ['with claims of the owner instead', () => token({ sub: owner.email, email: owner.email })],
  [
    'made for another cookie',
    () => token({ sessionId: crypto.randomUUID() }, { salt: 'authjs.session-token' }),
  ],
  ['past its end', () => token({ sessionId: crypto.randomUUID() }, { maxAge: -60 })],
  ['that is no token', () => Promise.resolve('%00%ff')],
])('a cookie %s is refused', async (_, forge) => {
  const thief = new PlainBrowser(site)
  thief.cookies.set(cookieName, await forge())
  await expectRefused(thief)
})

test('an altered cookie is refused', async () => {
  const thief = copyOf(browser)
  const value = thief.cookies.get(cookieName) ?? ''
  thief.cookies.set(cookieName, `${value.slice(0, -6)}AAAAAA`)
  await expectRefused(thief)
})

test('signing out makes the cookie worthless on the next request, also a copy of it', async () => {
  const thief = copyOf(browser)
  expect((await thief.send(settings)).text).toContain(owner.email)
  const answer = await browser.submit('/dashboard', 'Sign out', {})
  expect(answer.location).toBe('/sign-in')
  expect(browser.cookies.has(cookieName)).toBe(false)
  await expectRefused(thief)
})

test('a form that was opened before signing out changes nothing afterwards, and says so', async () => {
  const form = await browser.fill(settings, emailForm, {
    email: 'thief@evil.example',
    currentPassword: owner.password,
  })
  const thief = copyOf(browser)
  await browser.submit('/dashboard', 'Sign out', {})
  const answer = await thief.post(settings, form)
  expect(answer.location ?? answer.text).toMatch(/sign-in|session has ended/)
  expect(answer.text).not.toContain(owner.email)
  expect((await new PlainBrowser(site).signIn()).status).toBe(303)
})

test('a password change ends every session but its own', async () => {
  const [thief, other] = [copyOf(browser), await ownerBrowser(site)]
  const wanted = { currentPassword: owner.password, newPassword: 'another password' }
  const answer = await browser.submit(settings, passwordForm, wanted)
  expect(answer.location).toBe(`${settings}?saved=password`)
  expect((await browser.send(settings)).text).toContain(owner.email)
  await expectRefused(other)
  expect((await new PlainBrowser(site).signIn()).status).toBe(200)
  const back = { currentPassword: 'another password', newPassword: owner.password }
  await browser.submit(settings, passwordForm, back)
  // The same session in two windows: it is its own.
  expect((await thief.send(settings)).text).toContain(owner.email)
})

test.each([
  [
    'the current one is wrong',
    { currentPassword: 'wrong', newPassword: 'another password' },
    'not your current',
  ],
  ['the new one is short', { currentPassword: owner.password, newPassword: 'short' }, '12 characters'],
])('no password is changed when %s', async (_, fields, said) => {
  const { text } = await browser.submit(settings, passwordForm, fields)
  expect(text).toContain(said)
  expect(text).not.toContain(`value="${fields.newPassword}"`)
  expect((await new PlainBrowser(site).signIn()).status).toBe(303)
})

/** The owner of the settings anew, of whom nothing was counted yet. */
const makeOwnerAnew = () =>
  whileStopped(site, async db => {
    await db.execute(sql`delete from owners`)
  })

test('who took over an open browser has five tries at the password', async () => {
  await makeOwnerAnew()
  const thief = await ownerBrowser(site)
  const fields = { currentPassword: 'wrong', newPassword: 'another password' }
  const said: string[] = []
  for (let index = 0; index < 6; index++) said.push((await thief.submit(settings, passwordForm, fields)).text)
  expect(said[4]).toContain('not your current')
  expect(said[5]).toContain('Too many tries')
  await makeOwnerAnew()
})

test('the e-mail address can be changed, with the password', async () => {
  const change = (email: string) =>
    browser.submit(settings, emailForm, { email, currentPassword: owner.password })
  expect((await change('no address')).text).toContain('This is not an e-mail address')
  expect((await change('New@cv.example')).location).toBe(`${settings}?saved=email`)
  expect((await new PlainBrowser(site).signIn(owner.password, { email: 'new@cv.example' })).status).toBe(303)
  await change(owner.email)
})

test('the list shows each browser, and ends another one', async () => {
  const other = await ownerBrowser(site, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' })
  expect((await browser.send(settings)).text).toContain('Firefox on Windows')
  const form = await browser.fill(settings, 'Firefox on Windows', {})
  expect((await browser.post(settings, form)).location).toBe(`${settings}?saved=session`)
  await expectRefused(other)
  expect((await browser.send(settings)).status).toBe(200)
})

test('signing out everywhere ends all sessions, this one too', async () => {
  const other = await ownerBrowser(site)
  const thief = copyOf(browser)
  const answer = await browser.submit(settings, 'Sign out everywhere', {})
  expect(answer.location).toBe('/sign-in')
  for (const refused of [other, thief, browser]) await expectRefused(refused)
})

test("next-auth's own way to sign out ends the row as well", async () => {
  const thief = copyOf(browser)
  const { csrfToken } = JSON.parse((await browser.send('/api/auth/csrf')).text)
  await browser.send('/api/auth/signout', { method: 'POST', body: new URLSearchParams({ csrfToken }) })
  await expectRefused(thief)
})

test('signing in again in the same browser ends the session it had', async () => {
  const before = copyOf(browser)
  const again = new PlainBrowser(site)
  const form = await again.fill('/sign-in', 'name="password"', owner)
  await browser.post('/sign-in', form)
  await expectRefused(before)
  expect((await browser.send(settings)).status).toBe(200)
})

test('a session ends when it was not used for two weeks, and sixty days after signing in', async () => {
  const [idle, old] = [browser, await ownerBrowser(site)]
  await whileStopped(site, async db => {
    const [first, second] = await rowsOf(db, sql`select id from sessions order by created_at desc limit 2`)
    await db.execute(
      sql`update sessions set expires_at = now() - interval '1 second' where id = ${first?.id}`,
    )
    await db.execute(
      sql`update sessions set last_seen_at = now() - interval '15 days' where id = ${second?.id}`,
    )
  })
  await expectRefused(idle)
  await expectRefused(old)
})

test('a session in use is noted at most every few minutes, and ends sixty days after it began', async () => {
  const read = async () => {
    const rows: Record<string, unknown>[] = []
    await whileStopped(site, async db => {
      rows.push(
        ...(await rowsOf(
          db,
          sql`select last_seen_at > now() - interval '3 minutes' as is_fresh,
        expires_at - created_at between interval '59 days' and interval '61 days' as has_end
        from sessions order by created_at desc limit 1`,
        )),
      )
    })
    return rows[0]
  }
  const age = (minutes: number) =>
    whileStopped(site, async db => {
      await db.execute(sql`update sessions set last_seen_at = now() - make_interval(mins => ${minutes})`)
    })
  await age(4)
  await browser.send(settings)
  expect(await read()).toEqual({ is_fresh: false, has_end: true })
  await age(6)
  await browser.send(settings)
  expect(await read()).toMatchObject({ is_fresh: true })
})
