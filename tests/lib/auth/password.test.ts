import { expect, test } from 'vitest'
import { hashPassword, isPasswordOf, nobodysHash, randomPassword } from '#lib/auth/password.ts'

const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$')

test('a password is known by its hash, and no other is', async () => {
  const hash = await hashPassword('correct horse battery')
  expect(await isPasswordOf(hash, 'correct horse battery')).toBe(true)
  expect(await isPasswordOf(hash, 'correct horse batterz')).toBe(false)
})

test('the hash is argon2id at the cost that OWASP asks for, salted each time', async () => {
  const [one, other] = await Promise.all([hashPassword('same'), hashPassword('same')])
  expect(costOf(one)).toBe('$argon2id$v=19$m=19456,t=2,p=1')
  expect(one).not.toBe(other)
})

test('the hash that stands in for an unknown owner costs the same and fits no password', async () => {
  expect(costOf(nobodysHash)).toBe(costOf(await hashPassword('any')))
  expect(await isPasswordOf(nobodysHash, '')).toBe(false)
})

test('an accent may be typed as one sign or as two', async () => {
  const hash = await hashPassword('contrase\u00f1a segura')
  expect(await isPasswordOf(hash, 'contrasen\u0303a segura')).toBe(true)
})

test('a random password has four groups of five plain signs and is never the same', () => {
  const made = Array.from({ length: 200 }, randomPassword)
  for (const password of made) expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/)
  expect(new Set(made).size).toBe(200)
})
