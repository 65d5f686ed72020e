import { describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { chartOf, yearsOf } from '#lib/nexus/render/evidence-chart.ts'
import { AskFault, faultOf, faultOfStatus, sayFault } from '#lib/nexus/render/faults.ts'
import { pathIn } from '#lib/nexus/render/paths.ts'
import { sourcesOf } from '#lib/nexus/render/sources.ts'
import { readStored, writeStored } from '#lib/nexus/render/stored.ts'
import { brokeOff, turnsOf } from '#lib/nexus/render/turns.ts'

const asked = (id: string, text: string): ChatMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
})
const answered = (id: string, parts: ChatMessage['parts']): ChatMessage => ({ id, role: 'assistant', parts })

const answer = answered('b', [
  { type: 'text', text: 'Yes [2].', state: 'done' },
  { type: 'source-url', sourceId: '2', url: '/es#role-x', title: 'Engineer' },
  { type: 'data-citation', data: { number: 2, kind: 'role', anchor: 'role-x', years: '2020 – now' } },
  { type: 'source-url', sourceId: '1', url: '/es/projects/marea', title: 'Marea' },
  { type: 'source-url', sourceId: '3', url: 'https://evil.example/', title: 'Evil' },
])

test('sources stand by their numbers, on the pages of the reader’s language; foreign ones are none', () => {
  expect(sourcesOf(answer.parts, 'pt')).toEqual([
    { number: 1, path: '/pt/projects/marea', title: 'Marea' },
    { number: 2, path: '/pt#role-x', title: 'Engineer', kind: 'role', anchor: 'role-x', years: '2020 – now' },
  ])
})

test.each([
  '//evil.example',
  '/en//evil.example',
  '/fr#a',
  'javascript:alert(1)',
  '/en/../..//x',
  '/en\\evil',
])('%s is no address of an entry', path => {
  expect(pathIn('en', path)).toBeNull()
})

test('a file keeps its own language; a page has that of its reader', () => {
  expect([pathIn('en', '/es/cv.pdf'), pathIn('en', '/es#role-x')]).toEqual(['/es/cv.pdf', '/en#role-x'])
  expect([pathIn('en', '/fr/cv.pdf'), pathIn('en', '/es/other.pdf')]).toEqual([null, null])
})

test('turns pair each question with its answer', () => {
  expect(turnsOf([asked('a', 'Go?'), answer, asked('c', 'Rust?')])).toEqual([
    { id: 'a', question: 'Go?', answer },
    { id: 'c', question: 'Rust?', answer: null },
  ])
  expect(brokeOff(answer)).toBe(false)
  expect(brokeOff(answered('d', [{ type: 'text', text: 'Y', state: 'streaming' }]))).toBe(true)
})

describe('a kept conversation', () => {
  const kept = { id: 'one', messages: [asked('a', 'Go?'), answer] }

  test('comes back as it was', () => {
    expect(readStored(writeStored(kept))).toEqual(kept)
  })

  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    '{"version":2,"id":"a","messages":[]}',
    '{"version":1,"id":1,"messages":[]}',
    '{"version":1,"id":"a","messages":[{}]}',
    '{"version":1,"id":"a","messages":[{"id":"a","role":"system","parts":[]}]}',
    '{"version":1,"id":"a","messages":[{"id":"a","role":"user","parts":[{"type":"text"}]}]}',
  ])('that is damaged begins anew: %s', text => {
    expect(readStored(text)).toBeNull()
  })
})

test.each(locales)('every fault is a sentence in %s, with the wait where there is one', locale => {
  const texts = nexusTextsIn(locale)
  const say = (status: number, retryAfter: string | null = null) =>
    sayFault(faultOfStatus(status, retryAfter), texts)
  expect(say(429, '30')).toContain('30 s')
  expect(say(429, '540')).toContain('9 m')
  expect(say(429, '7300')).toContain('3 h')
  expect(say(429)).toContain('1 m')
  expect(say(413)).toBe(texts.faults.tooLong)
  expect([say(503), say(500)]).toEqual([texts.faults.unavailable, texts.faults.unavailable])
  expect(sayFault(faultOf(new AskFault({ kind: 'offline' })), texts)).toBe(texts.faults.offline)
  expect(sayFault(faultOf(new Error('cut')), texts)).toBe(texts.faults.brokeOff)
})

describe('the chart of evidence', () => {
  const now = new Date('2026-06-15T00:00:00Z')
  const during = (start: string | null, end: string | null) => ({
    period: { start, end, isOpen: start !== null && end === null },
  })

  test('puts roles and projects on one axis of years', () => {
    const role = during('2016', '2017')
    const present = during('2024-07', null)
    const project = during('2021-01', null)
    const { bars, points, years } = chartOf([role, present], [project], now)
    expect(years).toEqual([2016, 2019, 2022, 2025, 2028])
    expect(bars).toEqual([
      { entry: role, bar: { start: 0, width: 16.7 } },
      { entry: present, bar: { start: 70.8, width: 16.7 } },
    ])
    expect(points).toEqual([{ entry: project, at: 41.7 }])
  })

  test('draws nothing of what has no date, and never an axis without length', () => {
    expect(chartOf([during(null, null), { period: null }], [], now)).toMatchObject({
      bars: [],
      years: [2026, 2027],
    })
    expect(chartOf([during('2026-05', null)], [], now).bars[0]?.bar).toEqual({ start: 33.3, width: 16.7 })
  })

  test('says years as short as they are', () => {
    expect(yearsOf({ start: '2020-01', end: null, isOpen: true }, 'now')).toBe('2020\u00a0– now')
    expect(yearsOf({ start: '2020', end: '2020-05', isOpen: false }, 'now')).toBe('2020')
    expect(yearsOf({ start: null, end: null, isOpen: false }, 'now')).toBe('')
  })
})
