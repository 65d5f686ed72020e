import { expect, test } from 'vitest'
import { returnPath, signInAddress } from '#lib/auth/return-path.ts'

test.each([
  '/dashboard',
  '/dashboard/',
  '/dashboard/projects',
  '/dashboard/projects/0b8f?tab=es&q=caf%C3%A9',
  '/dashboard?saved=email',
])('%s is an address to come back to', path => {
  expect(returnPath(path)).toBe(path)
})

test.each([
  null,
  undefined,
  '',
  '/',
  '/en',
  '/dashboards',
  '/dashboard.evil.example',
  '/dashboard@evil.example',
  'dashboard',
  '//evil.example',
  '///evil.example/dashboard',
  '/\\evil.example',
  '\\\\evil.example/dashboard',
  '/dashboard\\..\\..\\evil',
  'https://evil.example/dashboard',
  'https:/dashboard',
  'javascript:alert(1)//dashboard',
  '/dashboard/..//evil.example',
  '/dashboard/../..//evil.example',
  '/dashboard/%2e%2e//evil.example',
  '/dashboard/%2E%2e/%2e%2e/en',
  '/%2fevil.example',
  '/dashboard/%2f%2fevil.example',
  '/dashboard/%5cevil.example',
  '/dashboard/%252f',
  '/dashboard//evil.example',
  '/\t/evil.example',
  '/dash\nboard',
  '/dashboard\r\nSet-Cookie: a=b',
  '/dashboard/%0d%0aSet-Cookie:a=b',
  ' /dashboard',
  '/dashboard/é',
  `/dashboard/${'a'.repeat(1_000)}`,
])('%j leads to the dashboard instead', path => {
  expect(returnPath(path)).toBe('/dashboard')
})

test('the sign-in page is told where to lead back, unless that is where it leads anyway', () => {
  expect(signInAddress('/dashboard/projects?q=a b')).toBe('/sign-in')
  expect(signInAddress('/dashboard/projects?q=a')).toBe('/sign-in?next=%2Fdashboard%2Fprojects%3Fq%3Da')
  expect(signInAddress('//evil.example')).toBe('/sign-in')
  expect(signInAddress(null)).toBe('/sign-in')
})
