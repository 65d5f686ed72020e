import type { Entry } from '../../entries/entry.ts'
import { isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'

/** What stands for whoever the CV is about where hints are looked for. */
const owner = 'theowner'
const shortest = 3

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The question, without case and accents, with one word for the name of the person, whole or in part; a part that
 * is a word of the language ("Will") stays where it stands alone.
 */
export function nameOwner(plain: string, entries: readonly Entry[]): string {
  const name = wordsOf(entries.find(({ kind }) => kind === 'person')?.title?.text ?? '')
  const parts = name.filter(word => word.length >= shortest && !isStopWordAnywhere(word))
  const whole = name.map(escaped).join('\\s+')
  const ways = [...(name.length > 1 ? [whole] : []), ...parts.map(escaped)]
  if (ways.length === 0) return plain
  return plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])(${ways.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), owner)
}
