import { expect, test } from 'vitest'
import { speedRatio, sumUp } from './load.ts'

const load = (name: string, perSecond: number, failed = 0) => ({
  name,
  perSecond,
  p99Ms: perSecond / 10,
  failed,
})
// The machine is busy with something else during the second round.
const rounds = [
  [load('short', 100), load('long', 50)],
  [load('long', 5, 2), load('short', 10)],
  [load('short', 90), load('long', 45, 1)],
]

test('speeds are compared within a round, where both met the same machine', () => {
  expect(speedRatio(rounds, 'short', 'long')).toBe(2)
  expect(speedRatio(rounds, 'short', 'unknown')).toBeNaN()
})

test('a target is summed up by its medians and by every failure', () => {
  expect(sumUp(rounds)).toEqual([
    { name: 'short', perSecond: 90, p99Ms: 9, failed: 0 },
    { name: 'long', perSecond: 45, p99Ms: 4.5, failed: 3 },
  ])
})
