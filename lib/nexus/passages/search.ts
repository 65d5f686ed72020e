import type { Database } from '#db/database.ts'
import { type FoundPassage, type FoundPassages, findPassages } from '#db/queries/find-passages.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Entry } from '../entries/entry.ts'
import { alternativesTo } from '../language/concepts/alternatives.ts'
import { meantBy, vocabularyOf } from '../language/spelling.ts'
import { isSameStem } from '../language/stem.ts'
import { contentWords, wordsOf } from '../language/stop-words.ts'
import { placeDocuments } from './place-documents.ts'

/** An entry that fits: what of it to read first, and how much of the question it covers, from 0 to 1. */
export type Hit = { entry: Entry; texts: string[]; relevance: number }

const maxPassages = 40
const maxWords = 24

/** A word that stands nowhere may be a paraphrase: it counts as one that stands in so many passages. */
const leastFrequency = 3

/** A rare word says more than a frequent one (inverse document frequency). */
function weightsOf({ frequencies, total }: FoundPassages): number[] {
  return frequencies.map(frequency => Math.log(1 + total / Math.max(frequency, leastFrequency)))
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** The paragraphs with most of the words first; all stay, since a model may need what stands around. */
function inOrderOf(words: string[], texts: string[]): string[] {
  const countOf = (text: string) => {
    const own = wordsOf(text)
    return words.filter(word => own.some(one => isSameStem(one, word))).length
  }
  return texts
    .map((text, index) => ({ text, index, count: countOf(text) }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .map(({ text }) => text)
}

/** A document's text is in its passages alone, which have no heading. */
function textsOf(entry: Entry, passages: readonly FoundPassage[], locale: Locale): string[] {
  if (entry.kind === 'document') return passages.flatMap(({ body }) => body.split('\n'))
  const [first] = passages
  if (first?.locale === locale || entry.texts.length > 0) return entry.texts.map(({ text }) => text)
  return first?.body.split('\n').slice(1) ?? []
}

/** How well a word is met by the passage that meets it best. */
const shareOf = (word: number, passages: readonly FoundPassage[]) =>
  Math.max(0, ...passages.map(({ matched, shares }) => shares[matched.indexOf(word)] ?? 0))

/** What belongs together: an entry's passages are one text, each of a document's says something else. */
const togetherOf = ({ kind }: Entry, passages: FoundPassage[]): FoundPassage[][] =>
  kind === 'document' ? passages.map(passage => [passage]) : [passages]

/** Several passages of one entry, also in several languages, are one hit with the words of all. */
function hitsOf(found: FoundPassages, entries: readonly Entry[], words: string[], locale: Locale): Hit[] {
  const weights = weightsOf(found)
  const whole = sum(weights)
  const byEntry = Map.groupBy(found.passages, ({ kind, entryId }) => `${kind}:${entryId}`)
  const known = new Map(entries.map(entry => [`${entry.kind}:${entry.id}`, entry]))
  return [...byEntry].flatMap(([key, passages]) => {
    const entry = known.get(key)
    if (entry === undefined) return []
    const covers = (together: FoundPassage[]) =>
      sum(weights.map((weight, index) => weight * shareOf(index, together))) / whole
    const relevance = Math.max(...togetherOf(entry, passages).map(covers))
    return [{ entry, texts: inOrderOf(words, textsOf(entry, passages, locale)), relevance }]
  })
}

/**
 * Finds the entries that answer a question, best first, in one statement: full text by the stemmer of each
 * language, words as they are with the skills' aliases, and letters alike, fused by reciprocal rank. Entries
 * that are not among the public ones given are never among the hits.
 */
export async function searchPassages(
  db: Database,
  entries: readonly Entry[],
  { question, locale }: { question: string; locale: Locale },
): Promise<Hit[]> {
  const vocabulary = vocabularyOf(entries)
  const words = contentWords(question, locale)
    .slice(0, maxWords)
    .map(word => ({
      ...word,
      alternatives: [...alternativesTo(word.plain, locale), ...meantBy(word.plain, vocabulary)],
    }))
  const found = await findPassages(db, { words, locale, limit: maxPassages })
  const said = words.flatMap(({ plain, alternatives }) => [plain, ...alternatives])
  return placeDocuments(hitsOf(found, entries, said, locale), locale)
}
