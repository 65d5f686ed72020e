import { expect, test } from 'vitest'
import { freeSlug, plainSlug, slugify } from '#lib/entities/slug.ts'

test.each([
  ['Andén de carga', 'anden-de-carga'],
  ['  C++ & C# / 2024!  ', 'c-c-2024'],
  ['Ação—Coração', 'acao-coracao'],
  ['ﬁnal Ⅳ', 'final-iv'],
  ['日本語', 'entry'],
  ['', 'entry'],
  ['---', 'entry'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
])('the title "%s" makes the slug %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a slug is short, and whatever the title the column accepts it', () => {
  const titles = ['x'.repeat(500), `${'y'.repeat(79)} z`, '\u202eabc', 'a\u0000b', '👩🏽‍💻 dev', 'İstanbul ß']
  for (const title of titles) expect(plainSlug.safeParse(slugify(title)).success, title).toBe(true)
  expect(slugify('x'.repeat(500))).toHaveLength(80)
})

test('a slug that is taken gets the first free number', () => {
  expect(freeSlug('marea', [])).toBe('marea')
  expect(freeSlug('marea', ['marea-2'])).toBe('marea')
  expect(freeSlug('marea', ['marea', 'marea-2', 'marea-4'])).toBe('marea-3')
})
