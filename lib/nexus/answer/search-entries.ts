import { plainText } from '#lib/i18n/plain-text.ts'
import type { Entry } from '../entries/entry.ts'

const shortestWord = 3
const maxHits = 12

const wordsOf = (text: string) =>
  plainText(text)
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter(word => word.length >= shortestWord)

function hitOf(entry: Entry, asked: readonly string[]) {
  const texts = entry.texts.map(({ text }) => text)
  const all = plainText([entry.title?.text, entry.by, ...texts, ...entry.words].join(' '))
  const relevance = asked.filter(word => all.includes(word)).length / asked.length
  const fitting = texts.filter(text => asked.some(word => plainText(text).includes(word)))
  return { entry, texts: fitting.length > 0 ? fitting : texts, relevance }
}

/** Entries by the words of a question, without a database: coarse, for the time that one is away. */
export function searchEntries(entries: readonly Entry[], question: string) {
  const asked = [...new Set(wordsOf(question))]
  if (asked.length === 0) return []
  return entries
    .map(entry => hitOf(entry, asked))
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, maxHits)
}
