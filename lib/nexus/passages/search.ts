import type { Database } from '#db/database.ts'
import { type FoundPassage, type FoundPassages, findPassages } from '#db/queries/find-passages.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import type { Entry } from '../entries/entry.ts'
import { alternativesTo, notionWords } from '../language/concepts/alternatives.ts'
import { formsIn, meantWords, vocabularyOf } from '../language/spelling.ts'
import { isSameStem } from '../language/stem.ts'
import { contentWords, wordsOf } from '../language/stop-words.ts'
import { type Rarity, rarityIn, readClosely } from './closeness.ts'
import { placeDocuments } from './place-documents.ts'

/** An entry that fits: what of it to read first, and how much of the question it covers, from 0 to 1. */
export type Hit = { entry: Entry; texts: string[]; relevance: number }

type AskedWord = { written: string; plain: string; alternatives: string[] }

const maxPassages = 40
const alternativeShare = 0.85
/** What the ranking by words decides where two entries cover a question alike. */
const wordsShare = 0.15
const maxWords = 24

/** A word that stands nowhere may be a paraphrase: it counts as one that stands in so many passages. */
const leastFrequency = 3

/** A rare word says more than a frequent one (inverse document frequency). */
function weightsOf({ frequencies, total }: FoundPassages): number[] {
  return frequencies.map(frequency => Math.log(1 + total / Math.max(frequency, leastFrequency)))
}

/** A document's text is in its passages alone, which have no heading. */
function textsOf(entry: Entry, passages: readonly FoundPassage[], locale: Locale): string[] {
  if (entry.kind === 'document') return passages.flatMap(({ body }) => body.split('\n'))
  const [first] = passages
  if (first?.locale === locale || entry.texts.length > 0) return entry.texts.map(({ text }) => text)
  return first?.body.split('\n').slice(1) ?? []
}

/** How well an entry as a whole has a word: in its own passages, names of its skills included. */
function aroundOf({ plain, alternatives }: AskedWord, own: readonly string[], rarity: Rarity): number {
  if (own.some(one => isSameStem(one, plain))) return 1
  return alternativeShare * Math.max(0, ...alternatives.filter(one => own.includes(one)).map(rarity))
}

/** What belongs together: an entry's passages are one text, each of a document's says something else. */
const togetherOf = ({ kind }: Entry, passages: FoundPassage[]): FoundPassage[][] =>
  kind === 'document' ? passages.map(passage => [passage]) : [passages]

type Asking = { words: readonly AskedWord[]; weights: readonly number[]; rarity: Rarity; locale: Locale }

function readTogether(entry: Entry, passages: readonly FoundPassage[], asking: Asking): Omit<Hit, 'entry'> {
  const { words, weights, rarity, locale } = asking
  const own = wordsOf(passages.map(({ title, body }) => `${title ?? ''} ${body}`).join(' '))
  const asked = words.map((word, index) => ({
    ...word,
    weight: weights[index] ?? 0,
    around: aroundOf(word, own, rarity),
  }))
  return readClosely(entry, textsOf(entry, passages, locale), asked, rarity)
}

/** Several passages of one entry, also in several languages, are one hit; a document is as good as its best one. */
function hitOf(entry: Entry, passages: FoundPassage[], asking: Asking): Hit & { score: number } {
  const read = togetherOf(entry, passages).map(together => readTogether(entry, together, asking))
  const bestFirst = read.sort((a, b) => b.relevance - a.relevance)
  return {
    entry,
    score: Math.max(...passages.map(({ score }) => score)),
    texts: bestFirst.flatMap(({ texts }) => texts),
    relevance: bestFirst[0]?.relevance ?? 0,
  }
}

function hitsOf(
  found: FoundPassages,
  entries: readonly Entry[],
  words: readonly AskedWord[],
  locale: Locale,
): Hit[] {
  const asking = { words, weights: weightsOf(found), rarity: rarityIn(entries), locale }
  const byEntry = Map.groupBy(found.passages, ({ kind, entryId }) => `${kind}:${entryId}`)
  const known = new Map(entries.map(entry => [`${entry.kind}:${entry.id}`, entry]))
  const hits = [...byEntry].flatMap(([key, passages]) => {
    const entry = known.get(key)
    return entry === undefined ? [] : [hitOf(entry, passages, asking)]
  })
  const best = Math.max(...hits.map(({ score }) => score))
  const rankOf = ({ relevance, score }: { relevance: number; score: number }) =>
    relevance + (wordsShare * score) / best
  return hits.sort((a, b) => rankOf(b) - rankOf(a)).map(({ score: _, ...hit }) => hit)
}

/** The words of what the CV says in each language; a text may be there in another one than the reader's. */
const vocabularyIn = (entries: readonly Entry[], lang: Locale) =>
  vocabularyOf(entries.map(entry => ({ ...entry, texts: entry.texts.filter(text => text.lang === lang) })))

/** What a question is about, each word with others that stand for it or that it may be a slip of. */
function askedWords(question: string, entries: readonly Entry[], locale: Locale): AskedWord[] {
  const vocabulary = vocabularyOf(entries)
  const forms = locales.map(lang => ({ lang, of: formsIn(vocabularyIn(entries, lang)) }))
  return contentWords(question, locale)
    .slice(0, maxWords)
    .map(word => {
      const meant = meantWords(word.plain, vocabulary, notionWords[locale])
      const others = forms.flatMap(({ lang, of }) =>
        of([word.plain, ...meant].flatMap(one => alternativesTo(one, locale, lang))),
      )
      return { ...word, alternatives: [...new Set([...others, ...meant])] }
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
  const words = askedWords(question, entries, locale)
  const found = await findPassages(db, { words, locale, limit: maxPassages })
  return placeDocuments(hitsOf(found, entries, words, locale), locale)
}
