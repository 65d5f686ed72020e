import { expect, test } from 'vitest'
import { findItems } from '#app/(owner)/dashboard/_palette/find-items.ts'
import type { PaletteItem } from '#lib/entities/palette.ts'

const item = (label: string, words: string, group: PaletteItem['group'] = 'entries'): PaletteItem => ({
  group,
  href: `/${label}`,
  label,
  detail: '',
  words,
})

const items = [
  item('Tide models', 'tide models\nmarea'),
  item('Marea', 'marea'),
  item('Estuary Marea', 'estuary marea'),
  item('Andén', 'anden\nplatform'),
  item('Overview', 'overview', 'rooms'),
  item('New project', 'new project', 'fresh'),
]

const found = (typed: string) => findItems(items, typed).map(({ label }) => label)

test('a word is found without its accents, whatever its case', () => {
  expect(found('ANDEN')).toEqual(['Andén'])
  expect(found('andén')).toEqual(['Andén'])
})

test('a name that begins with what is typed comes first, one that is only found by another name last', () => {
  expect(found('marea')).toEqual(['Marea', 'Estuary Marea', 'Tide models'])
})

test('every word has to be there', () => {
  expect(found('marea tide')).toEqual(['Tide models'])
  expect(found('marea nowhere')).toEqual([])
})

test('while nothing is typed the rooms and the new ones are offered, not every entry', () => {
  expect(found('  ')).toEqual(['Overview', 'New project'])
})

test('no more is shown than can be looked through', () => {
  const many = Array.from({ length: 90 }, (_, index) => item(`Role ${index}`, `role ${index}`))
  expect(findItems(many, 'role')).toHaveLength(24)
})
