import { expect, test } from 'vitest'
import { countMonths, type MonthRange, monthsOf, readPeriod } from '#lib/cv/period.ts'

const now = new Date('2026-05-15T12:00:00Z')
const lengthOf = (startedOn: unknown, endedOn: unknown) => {
  const range = monthsOf(readPeriod({ startedOn, endedOn }), now)
  return range === null ? null : range.to - range.from + 1
}

test.each([
  ['2020', '2020', 12],
  ['2020', '2021', 24],
  ['2020-11', '2021-02', 4],
  ['2020-11-30', '2020-11-30', 1],
  ['2020-06', '2020', 7],
])('%s to %s covers %d months, both ends included', (from, to, months) => {
  expect(lengthOf(from, to)).toBe(months)
})

test('an open end lasts through this month', () => {
  expect(readPeriod({ startedOn: '2026-01', endedOn: null })).toEqual({
    start: '2026-01',
    end: null,
    isOpen: true,
  })
  expect(lengthOf('2026-01', null)).toBe(5)
  expect(lengthOf('2026', undefined)).toBe(5)
})

test('months to come do not count', () => {
  expect(lengthOf('2026-04', '2027')).toBe(2)
  expect(lengthOf('2026-06', null)).toBeNull()
})

test.each([
  ['a damaged start', 'soon', null],
  ['no start', null, '2020'],
  ['a damaged end', '2020', '2020-99'],
  ['an end before the start', '2021', '2020'],
])('%s gives no months', (_, from, to) => {
  expect(lengthOf(from, to)).toBeNull()
})

test('a period with a damaged end is not open', () => {
  expect(readPeriod({ startedOn: '2020', endedOn: 'soon' }).isOpen).toBe(false)
})

test('months that overlap are counted once', () => {
  const ranges = [
    { from: 10, to: 20 },
    { from: 15, to: 25 },
    { from: 12, to: 13 },
    { from: 30, to: 30 },
    { from: 10, to: 20 },
  ]
  expect(countMonths(ranges)).toBe(17)
  expect(countMonths([])).toBe(0)
})

/** A linear congruential generator: the same "random" ranges in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

function naiveCount(ranges: MonthRange[]): number {
  const months = new Set<number>()
  for (const { from, to } of ranges) for (let month = from; month <= to; month++) months.add(month)
  return months.size
}

test('counting agrees with ticking off every single month, whatever the ranges', () => {
  const roll = dice(2026)
  for (let round = 0; round < 2_000; round++) {
    const ranges = Array.from({ length: roll(9) }, () => {
      const from = 24_000 + roll(60)
      return { from, to: from + roll(20) }
    })
    expect(countMonths(ranges), JSON.stringify(ranges)).toBe(naiveCount(ranges))
  }
})
