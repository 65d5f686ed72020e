import { expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { readEntries } from '#lib/nexus/entries/read-entries.ts'
import { rarityIn, readClosely } from '#lib/nexus/passages/closeness.ts'
import { projectRow, publicRows } from '#tests/lib/cv/rows.ts'

const rows = publicRows({
  projects: [
    projectRow('tides', { summary: { en: 'It warns of the flood. Nobody sleeps badly.' } }),
    projectRow('trains', { summary: { en: 'It warns nobody. A flood of freight trains.' } }),
  ],
})
const entries = readEntries(presentCv(rows, 'en', new Date('2026-11-18')))
const rarity = rarityIn(entries)
const asked = ['warns', 'flood'].map(plain => ({ plain, alternatives: [], weight: 1, around: 1 }))

function relevanceOf(slug: string): number {
  const [entry] = entries.filter(one => one.slug === slug)
  if (entry === undefined) throw new Error(`There is no ${slug}.`)
  const texts = entry.texts.map(({ text }) => text)
  return readClosely(entry, texts, asked, rarity).relevance
}

test('what one sentence says is closer to a question than what two of them say', () => {
  expect(relevanceOf('tides')).toBe(1)
  expect(relevanceOf('trains')).toBeLessThan(1)
})

test('a word of one entry is rarer than one of all', () => {
  expect(rarity('freight')).toBeGreaterThanOrEqual(rarity('flood'))
})
