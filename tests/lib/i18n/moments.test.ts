import { expect, test } from 'vitest'
import { formatMoment, formatRecent, formatToday, readTimeZone } from '#lib/i18n/moments.ts'

const at = new Date('2026-11-24T01:05:00Z')

test('a moment is told in the owner’s language and time zone', () => {
  expect(formatMoment(at, 'en', 'America/Montevideo')).toBe('23 Nov 2026, 22:05')
  expect(formatMoment(at, 'pt', 'America/Sao_Paulo')).toContain('22:05')
  expect(formatMoment(at, 'es', 'America/Argentina/Cordoba')).toMatch(/2026, 22:05$/)
})

test.each([
  ['en', '23 Nov, 22:05'],
  ['es', '23 nov, 22:05'],
  ['pt', '23 de nov., 22:05'],
] as const)('a recent one in %s goes without its year', (locale, told) => {
  expect(formatRecent(at, locale, 'America/Montevideo')).toBe(told)
})

test.each([
  ['en', 'Monday'],
  ['es', 'lunes'],
  ['pt', 'segunda-feira'],
] as const)('today in %s names the day of the week', (locale, day) => {
  expect(formatToday(at, locale, 'America/Montevideo')).toContain(day)
})

test.each([undefined, null, '', 7, 'Nowhere/At all'])('a zone that there is not, %j, is UTC', stored => {
  expect(readTimeZone(stored)).toBe('UTC')
  expect(formatMoment(at, 'en', stored)).toBe('24 Nov 2026, 01:05')
})

test('an hour after midnight is not the hour 24', () => {
  expect(formatRecent(new Date('2026-11-24T00:30:00Z'), 'en', 'UTC')).toContain('00:30')
})
