import { expect, test } from 'vitest'
import { localise, localiseList } from '#lib/i18n/localise.ts'

const all = { en: 'Bread', es: 'Pan', pt: 'Pão' }

test('a text is read in the asked language', () => {
  expect(localise(all, 'pt', 'en')).toEqual({ text: 'Pão', lang: 'pt' })
})

test.each([
  ['the main language where the asked one is missing', { es: 'Pan', pt: 'Pão' }, { text: 'Pão', lang: 'pt' }],
  ['whatever exists where the main one is missing too', { es: 'Pan' }, { text: 'Pan', lang: 'es' }],
  ['another language where the asked one is blank', { en: ' \n', pt: 'Pão' }, { text: 'Pão', lang: 'pt' }],
  [
    'another language where the asked one is damaged',
    { en: 5, es: ['Pan'], pt: 'Pão' },
    { text: 'Pão', lang: 'pt' },
  ],
])('a reader of English gets %s, and is told which it is', (_, stored, expected) => {
  expect(localise(stored, 'en', 'pt')).toEqual(expected)
})

test('a text is shown to the letter, spaces and all', () => {
  expect(localise({ en: '  Bread\t' }, 'en', 'en')?.text).toBe('  Bread\t')
})

const damaged = [
  42,
  'x',
  true,
  null,
  undefined,
  [],
  {},
  { en: 5 },
  { en: { a: 1 } },
  { en: [{}] },
  { fr: 'Pain' },
]

test.each(damaged)('the damaged value %j counts as not written', stored => {
  expect(localise(stored, 'en', 'es')).toBeNull()
  expect(localiseList(stored, 'en', 'es')).toBeNull()
})

test('what an object inherits is not a text of it', () => {
  expect(localise(Object.create({ en: 'Bread' }), 'en', 'en')).toBeNull()
})

test('a list loses its damaged items and keeps the others in order', () => {
  const stored = { en: ['one', 2, null, ' ', 'three'] }
  expect(localiseList(stored, 'en', 'en')).toEqual({ items: ['one', 'three'], lang: 'en' })
})

test('a list without a readable item falls back as a text does', () => {
  const stored = { en: [], es: [1], pt: ['um'] }
  expect(localiseList(stored, 'en', 'es')).toEqual({ items: ['um'], lang: 'pt' })
})

test('a single text is not taken for a list, nor a list for a text', () => {
  expect(localiseList({ en: 'one' }, 'en', 'en')).toBeNull()
  expect(localise({ en: ['one'] }, 'en', 'en')).toBeNull()
})
