import { expect, test } from 'vitest'
import { readAnswer } from '#lib/nexus/questions/read-answer.ts'

const cited = { number: 1, title: 'Marea', path: '/en/projects/marea' }

test('a stored answer is read with its citations, and only those that lead into the site', () => {
  const stored = [
    { ...cited, kind: 'project', anchor: 'project-marea', years: '2021' },
    { ...cited, path: 'https://elsewhere.example' },
    { ...cited, path: '//elsewhere.example' },
    { ...cited, path: '/\\elsewhere.example' },
    null,
  ]
  expect(readAnswer('It is Marea [1].', stored)).toEqual({ text: 'It is Marea [1].', citations: [cited] })
})

test('an answer that was never given is empty', () => {
  expect(readAnswer(null, null)).toEqual({ text: '', citations: [] })
})
