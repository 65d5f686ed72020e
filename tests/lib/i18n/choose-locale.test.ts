import { expect, test } from 'vitest'
import { chooseLocale } from '#lib/i18n/choose-locale.ts'

test('the saved choice wins over what the browser asks for', () => {
  expect(chooseLocale('pt', 'es', 'en')).toBe('pt')
})

test.each(['fr', '', 'EN', 'en ', '../es', undefined])('the saved choice %j is none', saved => {
  expect(chooseLocale(saved, 'es', 'en')).toBe('es')
})

test.each([
  ['es', 'es'],
  ['es-419,es;q=0.9', 'es'],
  ['pt-BR', 'pt'],
  ['PT-br', 'pt'],
  ['fr,de;q=0.9,pt;q=0.1', 'pt'],
  ['en;q=0.2, es;q=0.8', 'es'],
  ['en ; q=0.2 , es ; q=0.8', 'es'],
  ['en;q=0.5,es;q=0.5', 'en'],
  ['en;level=1;q=0.1,pt;q=0.2', 'pt'],
  ['en;q=0,es;q=0.001', 'es'],
  ['en;q=nonsense,pt;q=0.1', 'pt'],
])('a browser that asks for "%s" gets %s', (header, expected) => {
  expect(chooseLocale(undefined, header, 'en')).toBe(expected)
})

test.each(['', '*', 'fr,de', 'es;q=0', ',,;;==', 'x'.repeat(100_000)])(
  'a browser that asks for none of ours gets the default of the site',
  header => {
    expect(chooseLocale(undefined, header, 'pt')).toBe('pt')
  },
)
