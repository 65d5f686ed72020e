import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import type { Connection } from '#db/database.ts'
import { limits } from '#db/schema/index.ts'
import { type Attempt, networkOf, takeAllowance } from '#lib/auth/allowance.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'live-cv-allowance-'))
let connection: Connection
beforeAll(async () => {
  connection = await connect({ url: undefined, dataDir: folder, migrationsFolder: 'db/migrations' })
  await connection.migrate()
})
afterAll(async () => {
  await connection.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  temporaryEnvironment({ AUTH_SECRET: 'a'.repeat(32) })
  await connection.db.delete(limits)
})

const stranger: Attempt = { address: '192.0.2.1', email: 'a@b.example', knownBrowser: null }
const take = (attempt: Partial<Attempt> = {}) => takeAllowance(connection.db, { ...stranger, ...attempt })

async function useUp(count: number, attempt: (index: number) => Partial<Attempt> = () => ({})) {
  for (let index = 0; index < count; index++) expect((await take(attempt(index))).ok).toBe(true)
}

test('an address has five failed tries in fifteen minutes, whomever it tries', async () => {
  await useUp(5, index => ({ email: `${index}@b.example` }))
  const refused = await take()
  if (refused.ok) throw new Error('A sixth try was allowed.')
  expect(refused.problem.kind).toBe('limited')
  expect(refused.problem.retryAfterSeconds).toBeGreaterThan(890)
  expect((await take({ address: '192.0.2.2' })).ok).toBe(true)
})

test('an account has twenty failed tries over all addresses', async () => {
  await useUp(20, index => ({ address: `192.0.2.${index}` }))
  expect((await take({ address: '198.51.100.1' })).ok).toBe(false)
  expect((await take({ address: '198.51.100.1', email: 'other@b.example' })).ok).toBe(true)
})

test('of fifty tries at once from one address five are allowed', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => take()))
  expect(all.filter(({ ok }) => ok)).toHaveLength(5)
})

test('of fifty tries at once from fifty addresses twenty are allowed', async () => {
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, index) => take({ address: `192.0.2.${index}` })),
  )
  expect(all.filter(({ ok }) => ok)).toHaveLength(20)
})

test('a browser that signed in before has tries of its own, and only five', async () => {
  await useUp(5)
  await useUp(15, index => ({ address: `192.0.2.${10 + index}` }))
  await useUp(5, () => ({ knownBrowser: 'one' }))
  expect((await take({ knownBrowser: 'one' })).ok).toBe(false)
  expect((await take({ knownBrowser: 'two' })).ok).toBe(true)
})

test('a try that turns out right is not counted', async () => {
  for (let index = 0; index < 30; index++) {
    const allowance = await take()
    if (!allowance.ok) throw new Error('A right try was limited.')
    await allowance.giveBack()
  }
})

test('who is refused for the account keeps the tries of the address', async () => {
  await useUp(20, index => ({ address: `192.0.2.${index}` }))
  for (let index = 0; index < 9; index++) await take({ address: '198.51.100.1' })
  expect(await take({ address: '198.51.100.1', email: 'other@b.example' })).toMatchObject({ triesLeft: 4 })
})

test('the tries that are left are told', async () => {
  expect(await take()).toMatchObject({ triesLeft: 4 })
  expect(await take()).toMatchObject({ triesLeft: 3 })
})

test('neither the address nor the account can be read from the table', async () => {
  await take()
  const kept = JSON.stringify(await connection.db.select().from(limits))
  expect(kept).not.toContain('192.0.2')
  expect(kept).not.toContain('b.example')
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
