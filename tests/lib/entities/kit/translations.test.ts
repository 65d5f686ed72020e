import { expect, test } from 'vitest'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { markOf, markOfEntry, noteTranslations } from '#lib/entities/kit/translations.ts'

const { awards } = descriptions
const title = { en: 'Prize', es: 'Premio' }
const row = (values: object, translatedFrom = {}) => ({ values: { ...values }, translatedFrom })

function save(before: object, after: object, known = {}, fits: string[] = []) {
  return noteTranslations(awards, { before: { ...before }, after: { ...after }, known, main: 'en', fits })
}

test('a text that another language has is missing, one that none has is not', () => {
  expect(markOfEntry(awards, row({ title }), 'pt', 'en')).toBe('missing')
  expect(markOfEntry(awards, row({ title }), 'es', 'en')).toBe('complete')
  expect(markOfEntry(awards, row({}), 'pt', 'en')).toBe('complete')
})

test('a translation is older once its source changed, whether or not it was noted before', () => {
  const after = { title: { ...title, en: 'Award' } }
  const made = save({ title }, after)
  expect(markOfEntry(awards, row(after, made), 'es', 'en')).toBe('older')
  const again = save(after, { title: { ...title, en: 'Honour' } }, made)
  expect(again).toEqual(made)
})

test('writing the translation anew, or saying that it fits, makes it complete', () => {
  const after = { title: { ...title, en: 'Award' } }
  const older = save({ title }, after)
  const written = { title: { en: 'Award', es: 'Galardón' } }
  expect(markOfEntry(awards, row(written, save(after, written, older)), 'es', 'en')).toBe('complete')
  expect(markOfEntry(awards, row(after, save(after, after, older, ['title.es'])), 'es', 'en')).toBe(
    'complete',
  )
})

test('a source taken back makes its translation complete again', () => {
  const older = save({ title }, { title: { ...title, en: 'Award' } })
  expect(markOfEntry(awards, row({ title }, older), 'es', 'en')).toBe('complete')
})

test('a damaged value is as good as none', () => {
  const asked = { from: undefined, locale: 'pt', main: 'en' } as const
  expect(['x', 7, null, { pt: 7 }].map(stored => markOf({ ...asked, stored }))).toEqual(
    Array.from({ length: 4 }, () => 'complete'),
  )
})
