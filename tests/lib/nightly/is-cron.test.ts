import { expect, test } from 'vitest'
import { isCron } from '#lib/nightly/is-cron.ts'

const secret = 'a-secret-of-the-cron'

function asking(authorization?: string): Request {
  const headers = new Headers()
  if (authorization !== undefined) headers.set('authorization', authorization)
  return new Request('http://localhost/api/cron/nightly', { headers })
}

test('the secret as a bearer token opens', () => {
  expect(isCron(asking(`Bearer ${secret}`), secret)).toBe(true)
})

test.each([
  undefined,
  '',
  'Bearer',
  'Bearer ',
  secret,
  `Basic ${secret}`,
  `Bearer ${secret.slice(0, -1)}`,
  `Bearer ${secret}x`,
  `Bearer ${secret.toUpperCase()}`,
  'Bearer undefined',
])('%j does not', authorization => {
  expect(isCron(asking(authorization), secret)).toBe(false)
})
