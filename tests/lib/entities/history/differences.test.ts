import { describe, expect, test } from 'vitest'
import { compareItems, compareTexts, type Run } from '#lib/entities/history/differences.ts'

const side = (runs: Run[], left: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

describe('two texts', () => {
  test('that are the same have no difference', () => {
    expect(compareTexts('A tide', 'A tide')).toEqual([])
    expect(compareTexts('', '')).toEqual([])
  })

  test('differ by their words, in order', () => {
    expect(compareTexts('The day closes in two minutes', 'The day closes in forty seconds')).toEqual([
      { kind: 'same', text: 'The day closes in ' },
      { kind: 'removed', text: 'two minutes' },
      { kind: 'added', text: 'forty seconds' },
    ])
  })

  test('one of which is empty are all new, or all gone', () => {
    expect(compareTexts('', 'Maré')).toEqual([{ kind: 'added', text: 'Maré' }])
    expect(compareTexts('Maré', '')).toEqual([{ kind: 'removed', text: 'Maré' }])
  })

  test('that differ in blanks alone differ', () => {
    const runs = compareTexts('one two', 'one\n\ntwo')
    expect(runs.some(({ kind }) => kind !== 'same')).toBe(true)
    expect(side(runs, 'removed')).toBe('one\n\ntwo')
  })

  test.each([
    ['ação não é aço', 'ação já é aço'],
    ['<b>bold</b> & "x"', '<i>bold</i> & "y"'],
    ['🌊 tide', '🌊🌊 tide'],
    ['a b c', 'c b a'],
  ])('%j and %j can be read from the difference again', (before, after) => {
    const runs = compareTexts(before, after)
    expect([side(runs, 'added'), side(runs, 'removed')]).toEqual([before, after])
  })

  test('that stayed alike for long show only what is beside the change', () => {
    const long = 'word '.repeat(200)
    const runs = compareTexts(`${long}old ${long}`, `${long}new ${long}`)
    const same = runs.filter(({ kind }) => kind === 'same')
    expect(same).toHaveLength(2)
    for (const { text } of same) expect(text.length).toBeLessThan(100)
    expect(runs.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'new' }])
  })

  test('of the greatest length that have nothing in common are compared in no time', () => {
    const words = (start: number) =>
      Array.from({ length: 3_000 }, (_, index) => `w${start + index}`).join(' ')
    const from = performance.now()
    expect(compareTexts(words(0), words(50_000)).map(({ kind }) => kind)).toEqual(['removed', 'added'])
    expect(performance.now() - from).toBeLessThan(2_000)
  })
})

test('things in an order are told by name, also those that only moved', () => {
  const nameOf = (id: string) => id.toUpperCase()
  expect(compareItems(['a', 'b'], ['a', 'b'], nameOf)).toEqual([])
  expect(compareItems(['a', 'b'], ['b', 'c'], nameOf)).toEqual([
    { kind: 'removed', text: 'A' },
    { kind: 'same', text: 'B' },
    { kind: 'added', text: 'C' },
  ])
  expect(compareItems(['a', 'b'], ['b', 'a'], nameOf).filter(({ kind }) => kind !== 'same')).toHaveLength(2)
})
