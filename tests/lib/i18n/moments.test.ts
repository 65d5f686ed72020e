import { expect, test } from 'vitest'
import { formatMoment, formatToday, readTimeZone } from '#lib/i18n/moments.ts'

const at = new Date('2026-11-24T01:05:00Z')

test.each([
  ['en', 'Nov 23, 22:05'],
  ['es', '23 nov, 22:05'],
  ['pt', '23 de nov., 22:05'],
] as const)('a moment in %s is told by the owner’s own clock', (locale, told) => {
  expect(formatMoment(at, locale, 'America/Montevideo')).toBe(told)
})

test.each([
  ['en', 'Monday'],
  ['es', 'lunes'],
  ['pt', 'segunda-feira'],
] as const)('today in %s names the day of the week', (locale, day) => {
  expect(formatToday(at, locale, 'America/Montevideo')).toContain(day)
})

test.each([null, '', 7, 'Nowhere/At all'])('a zone that there is not, %j, is UTC', stored => {
  expect(readTimeZone(stored)).toBe('UTC')
})

test('an hour after midnight is not the hour 24', () => {
  expect(formatMoment(new Date('2026-11-24T00:30:00Z'), 'en', 'UTC')).toContain('00:30')
})
