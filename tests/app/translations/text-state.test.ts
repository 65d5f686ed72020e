import { expect, test } from 'vitest'
import {
  afterRefusal,
  isChanged,
  shownText,
  untouched,
  withTyped,
} from '#app/(owner)/dashboard/translations/text-state.ts'
import type { BoardText } from '#lib/entities/board/board-texts.ts'

const text: BoardText = {
  entity: 'projects',
  id: 'marea',
  path: 'summary.es',
  title: 'Marea',
  field: 'Summary',
  kind: 'prose',
  language: 'es',
  mark: 'older',
  source: { language: 'en', text: 'A proxy' },
  text: 'Un proxy',
}
const stored = { text: 'Lo de ellos', source: 'A proxy' }

test('what was seen when the typing began is kept, whatever the page shows later', () => {
  const begun = withTyped(untouched, text, 'Un')
  const later = withTyped(begun, { ...text, text: 'Lo de ellos' }, 'Un pro')
  expect(later).toMatchObject({ typed: 'Un pro', seen: { text: 'Un proxy', source: 'A proxy' } })
})

test('a text typed back to what it was is no change', () => {
  expect(isChanged(withTyped(untouched, text, 'Un prox'), text)).toBe(true)
  expect(isChanged(withTyped(untouched, text, 'Un proxy'), text)).toBe(false)
  expect(isChanged(untouched, text)).toBe(false)
})

test('after a conflict what was typed stays, and what is stored counts as seen', () => {
  const typed = withTyped(untouched, text, 'Lo mío')
  const refused = afterRefusal(typed, { kind: 'conflict', current: stored })
  expect(shownText(refused, text)).toBe('Lo mío')
  expect([refused.seen, refused.stored]).toEqual([stored, stored])
})

test('any other problem changes nothing but that it is told', () => {
  const typed = withTyped(untouched, text, 'Lo mío')
  expect(afterRefusal(typed, { kind: 'unreachable' })).toEqual({ ...typed, problem: { kind: 'unreachable' } })
  expect(afterRefusal(typed, { kind: 'conflict', current: null }).stored).toBeNull()
})
