import type { Entry } from '../entries/entry.ts'
import { isMistyped } from './edit-distance.ts'
import { isSameStem } from './stem.ts'
import { wordsOf } from './stop-words.ts'

/** Every word that the CV uses, without case and accents. */
export function vocabularyOf(entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ title, by, texts, words }) =>
      wordsOf([title?.text, by, ...texts.map(({ text }) => text), ...words].filter(Boolean).join(' ')),
    ),
  )
}

/** What a word may be a slip of, among those that the CV uses; nothing for a word that the CV knows. */
export function meantBy(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (vocabulary.has(word)) return []
  const all = [...vocabulary]
  if (all.some(one => isSameStem(one, word))) return []
  return all.filter(one => isMistyped(word, one))
}
