/** Letters at the end that may differ: the longer the word, the longer its endings. */
function endingOf({ length }: string): number {
  if (length < 7) return 1
  return length < 9 ? 2 : 3
}

/**
 * Whether two words, without case and accents, are forms of one: they share all but an ending. Coarser than a
 * stemmer and the same for the three languages; it picks sentences, the database's own stemmers find entries.
 */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  const needed = Math.max(4, short.length - endingOf(short), Math.ceil(long.length * 0.55))
  return short.length >= needed && short.slice(0, needed) === long.slice(0, needed)
}
