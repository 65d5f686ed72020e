import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PlainBrowser } from '#tests/support/plain-browser.ts'
import { sampleSite } from '#tests/support/sample-folder.ts'
import { owner, type Site } from '#tests/support/site.ts'

let site: Site
beforeAll(async () => {
  site = await (await sampleSite({ env: { TRUSTED_PROXIES: '1' } })).start()
})
afterAll(() => site?.close())

let lastAddress = 0
/** A stranger at an address of their own. */
const stranger = (headers = {}) =>
  new PlainBrowser(site, { 'x-forwarded-for': `198.51.100.${++lastAddress}`, ...headers })

const problemIn = (html: string) => /<p class="problem">([^<]*)</.exec(html)?.[1]
/** Without what differs with the wording of the form and the nonce. */
const answerOf = ({ status, text }: { status: number; text: string }) => ({
  status,
  problem: problemIn(text),
})

describe('signing in', () => {
  test('with the right password leads to the dashboard', async () => {
    const browser = stranger()
    const answer = await browser.signIn()
    expect(answer).toMatchObject({ status: 303, location: '/dashboard' })
    const { status, text } = await browser.send('/dashboard')
    expect(status).toBe(200)
    expect(text).toContain('Matías Iribarne')
  })

  test('letters of the address may be large, and blanks around it do not matter', async () => {
    const answer = await stranger().signIn(owner.password, { email: `  ${owner.email.toUpperCase()} ` })
    expect(answer.status).toBe(303)
  })

  test('leads back to where the owner wanted to go', async () => {
    const browser = stranger()
    const refused = await browser.send('/dashboard/settings?saved=email')
    expect(refused.location).toBe('/sign-in?next=%2Fdashboard%2Fsettings%3Fsaved%3Demail')
    const answer = await browser.signIn(owner.password, { path: refused.location ?? '' })
    expect(answer.location).toBe('/dashboard/settings?saved=email')
  })

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/dashboard/..%2f%2fevil.example'])(
    'never leads to %s',
    async next => {
      const browser = stranger()
      const path = `/sign-in?next=${encodeURIComponent(next)}`
      expect((await browser.signIn(owner.password, { path })).location).toBe('/dashboard')
      const tampered = await stranger().submit('/sign-in', 'name="password"', { ...owner, next })
      expect(tampered.location).toBe('/dashboard')
    },
  )

  test('a wrong password and an unknown address are refused alike, and the password is not sent back', async () => {
    const wrong = await stranger().signIn('a wrong password')
    const unknown = await stranger().signIn('a wrong password', { email: 'nobody@cv.example' })
    expect(answerOf(wrong)).toEqual(answerOf(unknown))
    expect(problemIn(wrong.text)).toContain('do not match')
    expect(wrong.text).toContain(`value="${owner.email}"`)
    expect(wrong.text).not.toContain('a wrong password')
    expect([...wrong.headers.getSetCookie(), ...unknown.headers.getSetCookie()].join()).not.toContain(
      'session',
    )
  })

  test('both take about the same time', async () => {
    const medianMs = async (email: string) => {
      const times: number[] = []
      for (let index = 0; index < 7; index++) {
        const browser = stranger()
        const form = await browser.fill('/sign-in', 'name="password"', { email, password: 'wrong' })
        const from = performance.now()
        await browser.post('/sign-in', form)
        times.push(performance.now() - from)
      }
      return times.sort((a, b) => a - b)[3] ?? 0
    }
    const [known, unknown] = [await medianMs('x@cv.example'), await medianMs('y@cv.example')]
    const real = await medianMs(owner.email)
    expect(Math.abs(real - (known + unknown) / 2)).toBeLessThan(Math.max(real, known) * 0.5)
  })

  test.each([
    ['nothing', '', ''],
    ['a NUL', 'a\0b@cv.example', 'x'],
    ['ten thousand letters', 'a'.repeat(10_000), 'b'.repeat(10_000)],
    ['SQL', "' or 1=1 --", "' or 1=1 --"],
  ])('%s is a wrong password like another', async (_, email, password) => {
    expect(problemIn((await stranger().signIn(password, { email })).text)).toContain('do not match')
  })

  test.each([
    ['es', 'no coinciden'],
    ['pt', 'não conferem'],
  ])('the refusal is said in the language of the browser: %s', async (language, said) => {
    const browser = stranger({ 'accept-language': language })
    const { text } = await browser.signIn('wrong')
    expect(text).toContain(`<html lang="${language}"`)
    expect(problemIn(text)).toContain(said)
  })

  test('another site cannot send the form, whatever it claims in headers of its own', async () => {
    const browser = stranger()
    const form = await browser.fill('/sign-in', 'name="password"', owner)
    for (const origin of ['https://evil.example', 'null', `${site.url}.evil.example`]) {
      const answer = await browser.post('/sign-in', form, { origin })
      expect(answer.status).not.toBe(303)
      expect(browser.cookies.size).toBe(0)
    }
  })

  test('behind a proxy the form is taken at the public host and no other', async () => {
    const browser = stranger({ 'x-forwarded-host': 'cv.example.org', 'x-forwarded-proto': 'https' })
    const form = await browser.fill('/sign-in', 'name="password"', owner)
    expect((await browser.post('/sign-in', form)).status).not.toBe(303)
    expect((await browser.post('/sign-in', form, { origin: 'https://cv.example.org' })).status).toBe(303)
  })
})

describe('cookies', () => {
  const named = (lines: string[], name: string) => lines.filter(line => line.startsWith(name)).join()

  test('cannot be read by scripts nor be sent along by other sites', async () => {
    const browser = stranger()
    await browser.signIn()
    expect(browser.setCookies.length).toBeGreaterThan(1)
    for (const line of browser.setCookies) expect(line).toMatch(/HttpOnly/i)
    for (const line of browser.setCookies) expect(line).toMatch(/SameSite=lax/i)
    expect(named(browser.setCookies, 'cv-session')).not.toMatch(/Domain/i)
  })

  test('on https are secure and bound to this host', async () => {
    const browser = stranger({ 'x-forwarded-proto': 'https' })
    await browser.signIn()
    expect(named(browser.setCookies, '__Host-cv-session')).toMatch(/Path=\/;.*Secure/i)
    for (const line of browser.setCookies) expect(line).toMatch(/^__Host-.*; Secure/i)
    expect((await browser.send('/dashboard')).status).toBe(200)
  })
})

describe('too many tries', () => {
  let known: PlainBrowser
  beforeEach(async () => {
    known = stranger()
    await known.signIn()
    known.cookies.delete('cv-session')
  })

  test('the sixth is not checked, right or wrong, and the wait is told; a known browser still gets in', async () => {
    const thief = stranger()
    for (let index = 0; index < 4; index++) await thief.signIn('wrong')
    expect(problemIn((await thief.signIn('wrong')).text)).toContain('paused for 15 minutes')
    const refused = await thief.signIn()
    expect(problemIn(refused.text)).toContain('Wait 15 minutes')
    expect(thief.cookies.size).toBe(0)
    known.headers['x-forwarded-for'] = thief.headers['x-forwarded-for'] ?? ''
    expect((await known.signIn()).status).toBe(303)
  })

  test('of fifty at once five are checked', async () => {
    const thief = stranger()
    const form = await thief.fill('/sign-in', 'name="password"', {
      email: 'many@cv.example',
      password: 'wrong',
    })
    const answers = await Promise.all(Array.from({ length: 50 }, () => thief.post('/sign-in', form)))
    const problems = answers.map(({ text }) => problemIn(text) ?? '')
    expect(problems.filter(problem => problem.includes('do not match'))).toHaveLength(5)
    expect(problems.filter(problem => problem.includes('Too many tries'))).toHaveLength(45)
  })

  test('twenty from as many addresses pause the account, but not for the browser that is known', async () => {
    for (let index = 0; index < 20; index++) await stranger().signIn('wrong')
    expect(problemIn((await stranger().signIn()).text)).toContain('Too many tries')
    expect((await known.signIn()).status).toBe(303)
  })

  test('an address that the visitor made up is not believed', async () => {
    const thief = stranger()
    const address = thief.headers['x-forwarded-for']
    for (let index = 0; index < 5; index++) {
      thief.headers['x-forwarded-for'] = `203.0.113.${index}, ${address}`
      await thief.signIn('wrong', { email: 'other@cv.example' })
    }
    expect(problemIn((await thief.signIn('wrong', { email: 'third@cv.example' })).text)).toContain('Too many')
  })

  test('a made-up mark of a known browser is worth nothing', async () => {
    const thief = stranger()
    for (let index = 0; index < 5; index++) await thief.signIn('wrong', { email: 'fourth@cv.example' })
    const [id = '', signature = ''] = (known.cookies.get('cv-device') ?? '').split('.')
    for (const forged of [`${id}x.${signature}`, `${crypto.randomUUID()}.${signature}`, id, '.']) {
      thief.cookies.set('cv-device', forged)
      expect(problemIn((await thief.signIn()).text)).toContain('Too many tries')
    }
  })

  test("next-auth's own address counts the same", async () => {
    const thief = stranger()
    const token = JSON.parse((await thief.send('/api/auth/csrf')).text).csrfToken
    const body = (password: string) =>
      new URLSearchParams({
        csrfToken: token,
        email: 'fifth@cv.example',
        password,
        callbackUrl: '/dashboard',
      })
    const places: (string | null)[] = []
    for (let index = 0; index < 6; index++) {
      const answer = await thief.send('/api/auth/callback/credentials', {
        method: 'POST',
        body: body('wrong'),
      })
      places.push(answer.location)
    }
    expect(places.slice(0, 5).every(place => place?.includes('code=mismatch'))).toBe(true)
    expect(places[5]).toContain('code=limited')
    expect(thief.cookies.has('cv-session')).toBe(false)
  })
})
