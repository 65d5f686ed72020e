import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authSecret } from '#lib/auth/secret.ts'
import { temporaryEnvironment } from '#tests/support/environment.ts'

test('the given secret is used, and nothing is written', async () => {
  const given = 'a-secret-of-more-than-thirty-two-characters'
  const folder = temporaryEnvironment({ AUTH_SECRET: given })
  expect(await authSecret()).toBe(given)
  expect(readdirSync(folder)).toEqual([])
})

test('without one it is made once and kept', async () => {
  const folder = temporaryEnvironment()
  const secret = await authSecret()
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(await authSecret()).toBe(secret)
  expect(readFileSync(join(folder, 'auth-secret'), 'utf8')).toBe(secret)
})

test.skipIf(process.platform === 'win32')('only its owner can read the file', async () => {
  const folder = temporaryEnvironment()
  await authSecret()
  expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600)
})

test('many that begin at once agree, and leave nothing else behind', async () => {
  const folder = temporaryEnvironment()
  const secrets = await Promise.all(Array.from({ length: 20 }, authSecret))
  expect(new Set(secrets).size).toBe(1)
  expect(readdirSync(folder)).toEqual(['auth-secret'])
})

test('two folders have two secrets', async () => {
  temporaryEnvironment()
  const first = await authSecret()
  temporaryEnvironment()
  expect(await authSecret()).not.toBe(first)
})
