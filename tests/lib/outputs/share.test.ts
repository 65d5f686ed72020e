import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { titleSize } from '#app/(public)/[locale]/_share/title-size.ts'
import { brief } from '#lib/outputs/brief.ts'
import { legible, readCoverage } from '#lib/outputs/share/coverage.ts'

const font = readFileSync(
  'node_modules/@expo-google-fonts/instrument-serif/400Regular/InstrumentSerif_400Regular.ttf',
)
const coverage = readCoverage(font)

test.each(['Matías Iribarne', 'Ação, Ünïcödé – “ß”', 'Łódź'])('%s is drawn to the letter', text => {
  expect(legible(text, coverage)).toBe(text)
})

test.each([
  ['田中さん', ''],
  ['Ana 👩🏽‍💻 Núñez', 'Ana Núñez'],
  ['e\u0301 zero\u200bwidth\u202e', 'é zerowidth'],
  ['a\n\tb', 'a b'],
])('of %j only what the font holds is left, so that no other font is looked for', (text, left) => {
  expect(legible(text, coverage)).toBe(left)
})

test('a font that is no font covers nothing', () => {
  expect(readCoverage(new Uint8Array(16)).size).toBe(0)
})

test('the shorter a title, the larger it stands, and none is refused', () => {
  const room = { width: 600, height: 230 }
  const sizes = ['Pulso', 'Matías Iribarne Gutiérrez', 'x '.repeat(46), 'x'.repeat(500)].map(title =>
    titleSize(title, room),
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(sizes[0]).toBeGreaterThan(100)
  expect(sizes.at(-1)).toBe(42)
})

test('a text is cut between two words, and never in the middle of a letter', () => {
  expect(brief('one  two\nthree', 20)).toBe('one two three')
  expect(brief('one two three four', 12)).toBe('one two…')
  expect(brief('👩'.repeat(20), 10).isWellFormed()).toBe(true)
  expect(brief('x'.repeat(50), 10)).toHaveLength(10)
})
