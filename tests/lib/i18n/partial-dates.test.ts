import { expect, test } from 'vitest'
import { currentMonth, firstMonth, formatDate, lastMonth } from '#lib/i18n/partial-dates.ts'
import { readDate } from '#lib/i18n/read-date.ts'

test.each([
  ['2021', ['2021', '2021', '2021']],
  ['2021-05', ['May 2021', 'may 2021', 'mai. 2021']],
  ['2021-05-09', ['May 9, 2021', '9 may 2021', '9 mai. 2021']],
  ['2021-12-31', ['Dec 31, 2021', '31 dic 2021', '31 dez. 2021']],
])('%s is written as precisely as it is known, in each language', (date, expected) => {
  const written = (['en', 'es', 'pt'] as const).map(locale => formatDate(date, locale))
  expect(written).toEqual(expected)
})

test('a year alone covers January to December', () => {
  expect([firstMonth('2021'), lastMonth('2021')]).toEqual([2021 * 12, 2021 * 12 + 11])
})

test('a month and a day lie in their own month', () => {
  expect([firstMonth('2021-03'), lastMonth('2021-03')]).toEqual([2021 * 12 + 2, 2021 * 12 + 2])
  expect([firstMonth('2021-03-31'), lastMonth('2021-03-01')]).toEqual([2021 * 12 + 2, 2021 * 12 + 2])
})

test('the current month is that of the calendar in UTC', () => {
  expect(currentMonth(new Date('2026-12-31T23:59:59Z'))).toBe(2026 * 12 + 11)
})

test.each(['2021', '2021-05', '2021-05-09'])('%s is a date', date => {
  expect(readDate(date)).toBe(date)
})

test.each([
  null,
  undefined,
  2021,
  '',
  '21',
  '2021-13',
  '2021-00',
  '2021-05-32',
  '2021-5',
  ' 2021',
  '2021\n',
  '9999-99',
  'May 2021',
  {},
])('%j is not a date and is not shown', stored => {
  expect(readDate(stored)).toBeNull()
})
