import { expect, test } from 'vitest'
import { formatMonths, formatPeriod, formatYears } from '#lib/i18n/periods.ts'

const open = { start: '2019-03', end: null, isOpen: true }
const closed = { start: '2019', end: '2020-02', isOpen: false }

test('an open period lasts until now, said in the reader’s language', () => {
  expect(formatPeriod(open, 'en')).toBe('Mar 2019\u00a0– now')
  expect(formatPeriod(open, 'es')).toBe('mar 2019\u00a0– hoy')
  expect(formatPeriod(open, 'pt')).toBe('mar. 2019\u00a0– hoje')
})

test('both ends of a closed period keep their own precision', () => {
  expect(formatPeriod(closed, 'en')).toBe('2019\u00a0– Feb 2020')
  expect(formatPeriod(closed, 'es')).toBe('2019\u00a0– feb 2020')
  expect(formatPeriod(closed, 'pt')).toBe('2019\u00a0– fev. 2020')
})

test('a period within one year names the year once', () => {
  expect(formatYears({ start: '2019-01', end: '2019-11', isOpen: false }, 'en')).toBe('2019')
  expect(formatYears(closed, 'en')).toBe('2019\u00a0– 2020')
  expect(formatYears(open, 'pt')).toBe('2019\u00a0– hoje')
})

test('an end that is unknown is not called today', () => {
  expect(formatPeriod({ start: '2019', end: null, isOpen: false }, 'en')).toBe('2019')
  expect(formatPeriod({ start: null, end: '2020', isOpen: false }, 'en')).toBe('2020')
  expect(formatPeriod({ start: null, end: null, isOpen: false }, 'en')).toBe('')
})

test('a length is years and months, without a part that is zero', () => {
  expect([45, 12, 4, 0].map(months => formatMonths(months, 'en'))).toEqual(['3 y 9 m', '1 y', '4 m', ''])
  expect(formatMonths(45, 'es')).toBe('3 a 9 m')
  expect(formatMonths(45, 'pt')).toBe('3 a 9 m')
})
