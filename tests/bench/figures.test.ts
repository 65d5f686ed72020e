import { expect, test } from 'vitest'
import {
  atLeast,
  atMost,
  count,
  exactly,
  kilobytes,
  median,
  milliseconds,
  missed,
  percentile,
  told,
} from './figures.ts'

test('the median of an odd number is the middle one, whatever their order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([3])).toBe(3)
  expect(median([])).toBeNaN()
})

test('99 of 100 waits lie at or below their 99th percentile', () => {
  const waits = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(waits, 0.99)).toBe(99)
  expect(percentile([1, 2], 0.99)).toBe(2)
})

test('a bar is met by the figure it names, and missed by one beyond it', () => {
  const figures = [
    atMost('bytes', 290_000, 290_000, kilobytes),
    atMost('bytes', 290_001, 290_000, kilobytes),
    atLeast('score', 95, 95, count),
    atLeast('score', 94.9, 95, count),
    exactly('statements', 0, 0),
    exactly('statements', 1, 0),
    told('requests', 12, count),
  ]
  expect(figures.map(({ isMet }) => isMet)).toEqual([true, false, true, false, true, false, undefined])
  expect(missed(figures)).toHaveLength(3)
})

test('a figure that could not be measured misses its bar', () => {
  expect(atMost('bytes', Number.NaN, 1, kilobytes).isMet).toBe(false)
  expect(atLeast('score', Number.NaN, 1, count).isMet).toBe(false)
})

test('figures are written with their units', () => {
  expect([kilobytes(22_049), milliseconds(9.96), milliseconds(412.4), count(12_345)]).toEqual([
    '22.0 KB',
    '10.0 ms',
    '412 ms',
    '12,345',
  ])
})
