import { expect, test } from 'vitest'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { readForm, showValues } from '#lib/entities/kit/form-values.ts'
import { entityNames } from '#tests/support/cv-columns.ts'

const { projects, skills, employers } = descriptions
const filled = showValues(projects, {
  title: { en: 'One', pt: 'Um' },
  highlights: { es: ['a', 'b'] },
  startedOn: '2021-05',
  featured: true,
  slug: 'one',
  published: true,
})

test.each(entityNames)('what the form of %s shows it reads back the same', name => {
  const shown = showValues(descriptions[name], { title: { en: 'x' }, name: 'x' })
  const again = showValues(descriptions[name], readForm(descriptions[name], shown).values)
  expect(again).toEqual(shown)
})

test('texts are kept by language, a list has an item a line, and what is blank is not written', () => {
  const { values, fields } = readForm(projects, {
    ...filled,
    'title.es': '  \n ',
    'highlights.es': 'a\r\n\r\nb',
  })
  expect(fields).toEqual({})
  expect(values).toMatchObject({
    title: { en: 'One', pt: 'Um' },
    highlights: { es: ['a', 'b'] },
    summary: null,
  })
})

test('every wrong field is named by its path', () => {
  const wrong = {
    ...filled,
    'title.en': 'a\0b',
    'title.pt': '',
    url: 'javascript:alert(1)',
    'nonsense.en': 'x',
  }
  expect(readForm(projects, wrong).fields).toEqual({
    'title.en': ['text.notStorable'],
    url: ['url.invalid'],
    'nonsense.en': ['field.unknown'],
  })
})

test.each([
  ['a title in no language', projects, { ...filled, 'title.en': '', 'title.pt': ' ' }, 'title'],
  ['no name', employers, showValues(employers, {}), 'name'],
])('%s is refused', (_, description, input, field) => {
  expect(readForm(description, input).fields).toEqual({ [field]: ['text.noLanguage'] })
})

test('other names are one a line, and a list too long is refused by the table', () => {
  const { values } = readForm(skills, {
    ...showValues(skills, { name: { en: 'K' } }),
    aliases: 'k8s\n\nkube',
  })
  expect(values.aliases).toEqual(['k8s', 'kube'])
})
