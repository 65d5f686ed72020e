import { expect, test } from 'vitest'
import { type Mark, MarkReader } from '#lib/nexus/answer/marks.ts'

const anchors = ['role-ledger', 'project-marea', 'person', 'skill-c']
const known = {
  anchorAt: (target: string) =>
    anchors.find(anchor => anchor === target.replace(/^.*#/, '').toLowerCase()) ?? null,
  isKnownUrl: (url: string) => url.includes('cv.example'),
}

function spellOne(mark: Mark): string {
  if (mark.kind === 'text') return mark.text
  return mark.kind === 'cite' ? `{${mark.anchor}}` : '{silent}'
}

const spell = (marks: Mark[]) => marks.map(spellOne).join('')

function read(pieces: Iterable<string>): string {
  const reader = new MarkReader(known)
  const marks = [...pieces].flatMap(piece => reader.push(piece))
  return spell([...marks, ...reader.end()])
}

const cases: [string, string][] = [
  ['Led it [role-ledger].', 'Led it {role-ledger}.'],
  ['Both [role-ledger][project-marea], once.', 'Both {role-ledger}{project-marea}, once.'],
  ['Both [role-ledger, project-marea].', 'Both {role-ledger}{project-marea}.'],
  ['Made up [role-nowhere].', 'Made up.'],
  ['Made up [role-nowhere; project-none].', 'Made up.'],
  ['Half true [role-nowhere, person].', 'Half true {person}.'],
  ['Numbers of its own [1] and [2].', 'Numbers of its own and.'],
  ['【role-ledger】 says so', '{role-ledger} says so'],
  ['[#role-ledger] and [Person]', '{role-ledger} and {person}'],
  ['[silent] The CV does not say.', '{silent} The CV does not say.'],
  ['He said [well, almost] so', 'He said (well, almost) so'],
  ['See [Marea](/en#project-marea).', 'See Marea {project-marea}.'],
  ['See [role-ledger](https://evil.example/x).', 'See {role-ledger}.'],
  ['See [my site](https://evil.example/x(1)) now', 'See my site now'],
  ['A picture ![of you](https://evil.example/p.png) here', 'A picture here'],
  ['[role-ledger]: https://evil.example', '{role-ledger} : …'],
  ['[role-ledger](never closed\nhttps://evil.example)', '{role-ledger} (never closed\n…)'],
  ['[text\nover lines](https://evil.example)', '(text\nover lines)(…)'],
  [
    'Go to https://evil.example/a?b=c. Or www.evil.example, or http://cv.example/a.',
    'Go to …. Or …, or http://cv.example/a.',
  ],
  [
    '<script>alert(1)</script> a < b <!-- x --> <https://evil.example>',
    '‹script>alert(1)‹/script> a < b ‹!-- x --> ‹…>',
  ],
  ['An <img src=x onerror=alert(1)>', 'An ‹img src=x onerror=alert(1)>'],
  ['Wow! [role-ledger] Great!', 'Wow! {role-ledger} Great!'],
  ['open [ bracket', 'open ( bracket'],
  ['stray ] bracket', 'stray ) bracket'],
  ['ends with [', 'ends with ('],
  ['ends with !', 'ends with !'],
  ['with the www', 'with the www'],
  ['plain text, ¿sí? ção', 'plain text, ¿sí? ção'],
]

test.each(cases)('%j is read as %j, whole and in any pieces', (written, expected) => {
  expect(read([written])).toBe(expected)
  expect(read(written)).toBe(expected)
  for (let at = 1; at < written.length; at++)
    expect(read([written.slice(0, at), written.slice(at)])).toBe(expected)
})

test('text is passed on at once, and only what may become a mark is kept back', () => {
  const reader = new MarkReader(known)
  const said = (delta: string) => spell(reader.push(delta))
  expect(said('He led')).toBe('He led')
  expect(said(' the ledger [ro')).toBe(' the ledger')
  expect(said('le-ledger]')).toBe('')
  expect(said('.')).toBe(' {role-ledger}.')
  expect(said(' Then h')).toBe(' Then ')
  expect(said('e')).toBe('he')
})

test.each([
  `[${'a'.repeat(5_000)}!]`,
  `[${'a-'.repeat(5_000)} x]!`,
  ' '.repeat(100_000),
  '['.repeat(20_000),
  `[x](${'('.repeat(20_000)}`,
  'https://'.repeat(10_000),
  '<'.repeat(20_000),
])('what is made to be slow is not', written => {
  const from = performance.now()
  read([written, written.slice(0, 1_000), '!'])
  expect(performance.now() - from).toBeLessThan(500)
})

test('a bracket that is never closed holds nothing back for long', () => {
  const reader = new MarkReader(known)
  expect(spell(reader.push(`[${'word '.repeat(100)}`))).toContain('word')
})
