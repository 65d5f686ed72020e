import { expect, test } from 'vitest'
import { parseAssignments } from '#lib/commands/assignments.ts'

test('languages of one field gather in one value', () => {
  expect(parseAssignments(['title.en=Marea', 'title.es=La marea', 'published=true'])).toEqual({
    title: { en: 'Marea', es: 'La marea' },
    published: true,
  })
})

test.each([
  ['a text', 'url=https://a.example/?x=1', { url: 'https://a.example/?x=1' }],
  ['a number', 'position=3', { position: 3 }],
  ['nothing', 'endedOn=null', { endedOn: null }],
  ['an empty text', 'url=', { url: '' }],
  ['a quoted text', 'name="2024"', { name: '2024' }],
  ['a list', 'aliases=["k8s","kube"]', { aliases: ['k8s', 'kube'] }],
  ['a list in one language', 'highlights.en=["one","two"]', { highlights: { en: ['one', 'two'] } }],
  ['a text of several lines', 'summary.en=one\ntwo', { summary: { en: 'one\ntwo' } }],
])('%s is given as %j', (_, argument, expected) => {
  expect(parseAssignments([argument])).toEqual(expected)
})

test.each(['2024', 'true', 'null', '{"a":1}', '"quoted"', '[draft] a title', ' spaces '])(
  'the localised text %s stays the text it is',
  text => {
    expect(parseAssignments([`title.en=${text}`])).toEqual({ title: { en: text } })
  },
)

test.each(['title', '=x', 'title.=x', 'title.en.us=x', 'ti tle=x', '__proto__=x', 'title.__proto__=x'])(
  '"%s" is no assignment',
  argument => {
    expect(parseAssignments(['featured=true', argument])).toBeNull()
  },
)
