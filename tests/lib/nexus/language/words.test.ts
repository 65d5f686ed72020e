import { expect, test } from 'vitest'
import { alternativesTo, notionWords } from '#lib/nexus/language/concepts/alternatives.ts'
import { editDistance, isMistyped } from '#lib/nexus/language/edit-distance.ts'
import { formsIn, meantBy, meantWords } from '#lib/nexus/language/spelling.ts'
import { isSameStem } from '#lib/nexus/language/stem.ts'
import { contentWords, wordsOf } from '#lib/nexus/language/stop-words.ts'

test.each([
  ['', '', 0],
  ['kafka', 'kafka', 0],
  ['kafka', 'kafak', 1],
  ['kubernetes', 'kuberntes', 1],
  ['postgres', 'postgress', 1],
  ['react', 'redis', 3],
  ['abc', '', 3],
])('from %j to %j it takes %i strokes', (a, b, strokes) => {
  expect(editDistance(a, b)).toBe(strokes)
  expect(editDistance(b, a)).toBe(strokes)
})

test('a slip is one letter in five and two in eight, and none in a shorter word', () => {
  expect(isMistyped('kfaka', 'kafka')).toBe(true)
  expect(isMistyped('kuberentes', 'kubernetes')).toBe(true)
  expect(isMistyped('java', 'lava')).toBe(false)
  expect(isMistyped('angular', 'regular')).toBe(false)
})

test.each([
  ['migre', 'migrar', true],
  ['lidero', 'lidera', true],
  ['publicaciones', 'publicacion', true],
  ['partera', 'partos', false],
  ['go', 'google', false],
  ['react', 'redis', false],
])('whether %j and %j are forms of one word: %j', (a, b, same) => {
  expect(isSameStem(a, b)).toBe(same)
  expect(isSameStem(b, a)).toBe(same)
})

test('words keep what stands inside names', () => {
  expect(wordsOf('C++, Node.js y CI/CD; .NET, ¿no?')).toEqual(['c++', 'node.js', 'y', 'ci/cd', '.net', 'no'])
})

test('what a question is about is what is left without its grammar, each word once', () => {
  const words = contentWords('¿Qué experiencia tiene él con bases de datos, con qué BASES?', 'es')
  expect(words.map(({ plain }) => plain)).toEqual(['bases', 'datos'])
  expect(words[0]?.written).toBe('bases')
})

test('a word comes with those that stand for it in its language only', () => {
  expect(alternativesTo('boss', 'en')).toContain('lead')
  expect(alternativesTo('boss', 'es')).toEqual([])
  expect(alternativesTo('boss', 'en')).not.toContain('boss')
})

test('and, where the CV says it in another language only, with those of that one', () => {
  expect(alternativesTo('flood', 'en', 'pt')).toContain('cheia')
  expect(alternativesTo('flood', 'en', 'es')).not.toContain('cheia')
})

test('others for a word count in the forms that the CV has', () => {
  const forms = formsIn(new Set(['migramos', 'como', 'comida']))
  expect(forms(['migrar'])).toEqual(['migramos'])
  expect(forms(['comida'])).toEqual(['comida'])
})

test('a slip of a word of the notions is one stroke away', () => {
  expect(meantWords('migarte', new Set(['ledger']), notionWords.en)).toContain('migrate')
  expect(meantWords('partograma', new Set(['parto']), notionWords.es)).toEqual([])
})

test('a slip is one of a word of the CV, unless the CV knows the word', () => {
  const vocabulary = new Set(['ledger', 'accounts', 'regular'])
  expect(meantBy('legder', vocabulary)).toEqual(['ledger'])
  expect(meantBy('account', vocabulary)).toEqual([])
  expect(meantBy('salesforce', vocabulary)).toEqual([])
})
