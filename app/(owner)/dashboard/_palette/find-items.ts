import type { PaletteItem } from '#lib/entities/palette.ts'
import { plainText, searchWords } from '#lib/i18n/plain-text.ts'

const maxShown = 24

/** 0 where the label begins with what was typed, 1 where one of its words does, 2 elsewhere in it, 3 beside it. */
function distance({ label }: PaletteItem, typed: string): number {
  const name = plainText(label)
  if (name.startsWith(typed)) return 0
  if (name.split(/[^\p{L}\p{N}]+/u).some(word => word.startsWith(typed))) return 1
  return name.includes(typed) ? 2 : 3
}

/** What holds every word typed, the closest first; nothing typed asks for all but the entries. */
export function findItems(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = searchWords(typed)
  if (words.length === 0) return items.filter(({ group }) => group !== 'entries')
  const asked = words.join(' ')
  return items
    .filter(item => words.every(word => item.words.includes(word)))
    .map(item => ({ item, distance: distance(item, asked) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, maxShown)
    .map(({ item }) => item)
}
