import { expect, test } from 'vitest'
import { atMost, exactly, kilobytes, told } from './figures.ts'
import { lineOf, tableOf } from './table.ts'

const words = (line: string) => line.trim().split(/\s{2,}/)

test('a line holds the figure, its bar and whether it is met', () => {
  expect(words(lineOf(atMost('HTML gzip', 21_900, 22_000, kilobytes)))).toEqual([
    'HTML gzip',
    '21.9 KB',
    'at most 22.0 KB',
    'met',
  ])
  expect(words(lineOf(atMost('HTML gzip', 28_000, 22_000, kilobytes))).at(-1)).toBe('MISSED')
  expect(words(lineOf(told('fonts', 75_000, kilobytes)))).toEqual(['fonts', '75.0 KB'])
})

test('what explains a miss stands below it, and not below a figure that is met', () => {
  expect(
    lineOf(exactly('findings', 1, 0, ['/en: color-contrast']))
      .split('\n')[1]
      ?.trim(),
  ).toBe('/en: color-contrast')
  expect(lineOf(exactly('findings', 0, 0, ['/en: color-contrast']))).not.toContain('\n')
})

test('the columns of a table stand below each other', () => {
  const lines = tableOf('First load', [told('a', 1, kilobytes), told('longer', 100_000, kilobytes)])
  const [, , first = '', second = ''] = lines.split('\n')
  expect(first.length).toBe(second.length)
})
