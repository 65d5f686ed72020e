import { expect, test } from 'vitest'
import { contentPolicy } from '#lib/content-policy.ts'

test('a policy allows nothing that it does not name', () => {
  const policy = contentPolicy({})
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).toContain("base-uri 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('additions stand beside what is allowed everywhere, or begin a directive', () => {
  const policy = contentPolicy({ 'img-src': ['blob:'], 'frame-src': ["'self'"], 'connect-src': [] })
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["img-src 'self' data: blob:", "frame-src 'self'", "connect-src 'self'"]),
  )
})
