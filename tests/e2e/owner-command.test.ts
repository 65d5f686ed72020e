import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ownerBrowser, PlainBrowser } from '#tests/support/plain-browser.ts'
import { owner, Site } from '#tests/support/site.ts'

let site: Site
afterEach(() => site?.close())

const unset = { OWNER_EMAIL: '', OWNER_PASSWORD: '' }
const shown = (output: string) => /password {2}(\S+)/.exec(output)?.[1] ?? ''

/** Everything that lies in the data folder, and what the server said. */
function kept(): string {
  const files = readdirSync(site.dataDir, { recursive: true, withFileTypes: true })
  const texts = files
    .filter(entry => entry.isFile() && existsSync(join(entry.parentPath, entry.name)))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
  return `${site.output}${texts.join('\n')}`
}

test('without settings the first start makes a password, shows it once and keeps only its hash', async () => {
  site = new Site({ env: unset })
  const first = await site.mustCommand('prepare')
  expect(first).toContain('owner@localhost')
  expect(shown(first)).toMatch(/^\w{5}(-\w{5}){3}$/)
  expect(shown(await site.mustCommand('prepare'))).toBe('')
  await site.start()
  const browser = new PlainBrowser(site)
  const answer = await browser.signIn(shown(first), { email: 'owner@localhost' })
  expect(answer.location).toBe('/dashboard')
  expect(kept()).not.toContain(shown(first))
})

test('the settings fill an empty table only', async () => {
  site = await new Site().start()
  await ownerBrowser(site)
  await site.stop()
  const other = { OWNER_EMAIL: 'other@cv.example', OWNER_PASSWORD: 'quite another password' }
  site = new Site({ dataDir: site.dataDir, env: other })
  await site.start()
  expect((await new PlainBrowser(site).signIn()).status).toBe(303)
  expect(
    (await new PlainBrowser(site).signIn(other.OWNER_PASSWORD, { email: other.OWNER_EMAIL })).status,
  ).toBe(200)
})

test('a host that only migrates before it serves has its owner, too', async () => {
  site = new Site()
  expect(await site.mustCommand('migrate')).toBe('The tables are up to date.\n')
  await site.start()
  await ownerBrowser(site)
})

test('a lost password is replaced through the running server: old sessions and pauses end', async () => {
  site = await new Site().start()
  const before = await ownerBrowser(site)
  const thief = new PlainBrowser(site)
  for (let index = 0; index < 5; index++) await thief.signIn('wrong')
  const output = await site.mustCommand('owner', 'reset')
  expect(output).toContain(owner.email)
  expect((await before.send('/dashboard')).location).toBe('/sign-in')
  expect((await new PlainBrowser(site).signIn()).status).toBe(200)
  expect((await new PlainBrowser(site).signIn(shown(output))).status).toBe(303)
  expect(kept()).not.toContain(shown(output))
})

test('it is replaced while no server runs, too', async () => {
  site = await new Site().start()
  await site.stop()
  const password = shown(await site.mustCommand('owner', 'reset'))
  await site.start()
  expect((await new PlainBrowser(site).signIn(password)).status).toBe(303)
})

test('the command changes nothing when it is not asked to', async () => {
  site = await new Site().start()
  for (const args of [[], ['delete'], ['reset', 'now']]) {
    const { code, output } = await site.command('owner', ...args)
    expect(code).toBe(1)
    expect(output).toContain('Usage: npm run owner -- reset')
  }
  await ownerBrowser(site)
})

test('a dashboard without an owner is closed and says how to open it', async () => {
  site = await new Site({ env: unset }).start()
  expect(site.output).toContain('The dashboard is closed')
  const { text } = await new PlainBrowser(site).send('/sign-in')
  expect(text).toContain('npm run owner -- reset')
  expect((await new PlainBrowser(site).signIn('')).status).toBe(200)
})

test.each([
  ['OWNER_PASSWORD', { OWNER_PASSWORD: 'short' }],
  ['AUTH_SECRET', { AUTH_SECRET: 'short' }],
  ['OWNER_EMAIL', { OWNER_EMAIL: '' }],
])('a weak or missing %s stops the start with a sentence', async (name, env) => {
  site = new Site({ env })
  await expect(site.start()).rejects.toThrow(new RegExp(`${name} must be`))
})
