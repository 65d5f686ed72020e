import { expect, test } from 'vitest'
import { askAll } from './ask-all.ts'
import { rowsOf, scoreOf } from './report.ts'
import { type Measure, measures } from './score.ts'

/**
 * What the embedded model has reached and must not lose again; `npm run eval` compares with what it is to reach
 * (docs/decisions/0096).
 */
const floors: Record<Measure, number> = {
  recall: 0.91,
  facts: 0.92,
  refusal: 0.95,
  language: 1,
  citations: 1,
}
const heldOutFloor = 0.84

test('the embedded model answers as well as it did', async () => {
  const [all, ...rest] = rowsOf(await askAll({ kind: 'embedded' }))
  const aside = rest.at(-1)
  if (all === undefined || aside === undefined) throw new Error('Nothing was asked.')
  expect(measures.filter(measure => scoreOf(all, measure) < floors[measure])).toEqual([])
  expect(scoreOf(aside, 'facts')).toBeGreaterThanOrEqual(heldOutFloor)
}, 600_000)
