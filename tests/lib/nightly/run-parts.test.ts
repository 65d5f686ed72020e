import { beforeEach, expect, test, vi } from 'vitest'
import type { Counts, Part } from '#lib/nightly/part.ts'
import { parts } from '#lib/nightly/parts.ts'
import { runParts } from '#lib/nightly/run-parts.ts'

const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
beforeEach(() => {
  warned.mockClear()
})

const part = (name: string, run: () => Promise<Counts>): Part => ({ name, run, atStart: () => 'never' })
const done = (name: string) => part(name, async () => ({ files: 2 }))
const broken = part('broken', () => Promise.reject(new Error('ana@example.org could not be reached')))
const endless = part('endless', () => new Promise(() => undefined))

test('a part that fails stops none of the others, and its reason stays in the log', async () => {
  const outcomes = await runParts([done('first'), broken, done('last')])
  expect(outcomes).toEqual([
    { part: 'first', ok: true, counts: { files: 2 } },
    { part: 'broken', ok: false, reason: 'failed' },
    { part: 'last', ok: true, counts: { files: 2 } },
  ])
  expect(warned.mock.calls).toEqual([[expect.stringContaining('broken'), expect.stringContaining('reached')]])
})

test('a part that does not end is left behind', async () => {
  const outcomes = await runParts([endless, done('last')], { eachMs: 20 })
  expect(outcomes).toEqual([
    { part: 'endless', ok: false, reason: 'too late' },
    { part: 'last', ok: true, counts: { files: 2 } },
  ])
})

test('when the time of all is over, what is left is not begun', async () => {
  const begun = vi.fn(async () => ({}))
  const outcomes = await runParts([endless, part('late', begun)], { eachMs: 500, totalMs: 30 })
  expect(outcomes).toEqual([
    { part: 'endless', ok: false, reason: 'too late' },
    { part: 'late', ok: false, reason: 'no time left' },
  ])
  expect(begun).not.toHaveBeenCalled()
})

test('every part has a name of its own', () => {
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length)
})
