import { expect, test } from 'vitest'
import { nearestIntent } from '#lib/nexus/embedded/understand/nearest.ts'
import { patternOf } from '#lib/nexus/embedded/understand/pattern.ts'

const nearest = (question: string, locale: 'en' | 'es' | 'pt') => nearestIntent(patternOf(question), locale)

test.each([
  ['en', 'what sort of money is he after', 'pay'],
  ['en', 'whereabouts does she live', 'place'],
  ['es', '¿me puedo bajar su currículum?', 'file'],
  ['pt', 'do que você gosta fora do trabalho?', 'interests'],
] as const)('in %s, %j is most like what asks for %s', (locale, question, intent) => {
  expect(nearest(question, locale)?.intent).toBe(intent)
})

test('a word that no phrasing has makes it less sure', () => {
  expect(nearest('can I download his cv', 'en')?.isWhole).toBe(true)
  expect(nearest('can I download his zeppelin', 'en')?.isWhole).toBe(false)
  expect(nearest('', 'en')).toBeNull()
})

test('names are put for their kind and short forms are written out', () => {
  const named = new Map([['tesela', '~employer']])
  expect(patternOf("what's he done at Tesela?", named)).toEqual([
    'what',
    'is',
    '~person',
    'done',
    'at',
    '~employer',
  ])
})
