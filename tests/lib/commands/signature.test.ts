import { beforeEach, expect, test } from 'vitest'
import { isSigned, sign } from '#lib/commands/signature.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const body = '{"name":"sample"}'
const now = 1_800_000_000_000
const minuteMs = 60_000

beforeEach(() => {
  globalThis.liveCvUsedNonces = undefined
})

function signed(given: { body?: string; secret?: string; timestamp?: string; nonce?: string } = {}) {
  const { timestamp = String(now), nonce = crypto.randomUUID() } = given
  return { timestamp, nonce, value: sign(given.secret ?? secret, given.body ?? body, timestamp, nonce) }
}

test('a body signed just now with the secret counts', () => {
  expect(isSigned(secret, body, signed(), now)).toBe(true)
})

test('a signature counts once', () => {
  const signature = signed()
  expect(isSigned(secret, body, signature, now)).toBe(true)
  expect(isSigned(secret, body, signature, now)).toBe(false)
  expect(isSigned(secret, body, signature, now + minuteMs)).toBe(false)
})

test('a signature from the future counts once for as long as it is valid', () => {
  const signature = signed({ timestamp: String(now + minuteMs) })
  expect(isSigned(secret, body, signature, now)).toBe(true)
  expect(isSigned(secret, body, signature, now + 2 * minuteMs)).toBe(false)
})

test.each([-minuteMs - 1, minuteMs + 1])('a signature that is %d ms off does not count', offset => {
  expect(isSigned(secret, body, signed(), now + offset)).toBe(false)
})

test.each(['', 'soon', 'NaN', '-Infinity', '0'])('the time "%s" does not count', timestamp => {
  expect(isSigned(secret, body, signed({ timestamp }), now)).toBe(false)
})

test('another secret, body, nonce or time does not count', () => {
  const good = signed()
  expect(isSigned(secret, body, signed({ secret: secret.toUpperCase() }), now)).toBe(false)
  expect(isSigned(secret, body, signed({ body: `${body} ` }), now)).toBe(false)
  expect(isSigned(secret, body, { ...good, nonce: 'other' }, now)).toBe(false)
  expect(isSigned(secret, body, { ...good, timestamp: String(now + 1) }, now)).toBe(false)
  expect(isSigned(secret, body, good, now)).toBe(true)
})

test.each(['', 'zz', 'é'.repeat(64), '0'.repeat(64), '0'.repeat(65)])(
  'the value "%s" is no signature',
  value => {
    expect(isSigned(secret, body, { ...signed(), value }, now)).toBe(false)
  },
)

test('a wrong signature does not use up the nonce of the right one', () => {
  const good = signed()
  expect(isSigned(secret, body, { ...good, value: '0'.repeat(64) }, now)).toBe(false)
  expect(isSigned(secret, body, good, now)).toBe(true)
})

test('nonces are forgotten when they would be too late anyway', () => {
  for (let index = 0; index < 50; index++) isSigned(secret, body, signed(), now)
  const later = now + 3 * minuteMs
  expect(isSigned(secret, body, signed({ timestamp: String(later) }), later)).toBe(true)
  expect(globalThis.liveCvUsedNonces?.size).toBe(1)
})
