import { expect, test } from 'vitest'
import { formatMoment } from '#lib/i18n/moments.ts'

const at = new Date('2026-05-09T17:32:00Z')

test('a moment is told in the owner’s language and time zone', () => {
  expect(formatMoment(at, 'en', 'America/Argentina/Cordoba')).toBe('9 May 2026, 14:32')
  expect(formatMoment(at, 'pt', 'America/Sao_Paulo')).toContain('14:32')
  expect(formatMoment(at, 'es', 'America/Argentina/Cordoba')).toMatch(/2026, 14:32$/)
})

test.each([undefined, null, 'Nowhere/At_All', ''])('with the zone %j it is told in UTC', zone => {
  expect(formatMoment(at, 'en', zone)).toBe('9 May 2026, 17:32')
})
