import type { Entry } from '../entries/entry.ts'
import { editDistance, isMistyped } from './edit-distance.ts'
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

/**
 * What a word may be a slip of, among those that the CV uses and, one stroke away, those of the notions, which are
 * too many for more.
 */
export function meantWords(
  word: string,
  vocabulary: ReadonlySet<string>,
  notions: ReadonlySet<string>,
): string[] {
  if (vocabulary.has(word) || notions.has(word)) return []
  const ofNotions = [...notions].filter(one => isMistyped(word, one) && editDistance(word, one) === 1)
  return [...new Set([...meantBy(word, vocabulary), ...ofNotions])]
}

const prefixLength = 4

/** The words of a vocabulary that are a form of some others: "migramos" for "migrar". */
export function formsIn(vocabulary: ReadonlySet<string>): (words: readonly string[]) => string[] {
  const byPrefix = Map.groupBy(vocabulary, word => word.slice(0, prefixLength))
  const formsOf = (word: string) =>
    (byPrefix.get(word.slice(0, prefixLength)) ?? []).filter(one => isSameStem(one, word))
  return words => [...new Set(words.flatMap(formsOf))]
}
