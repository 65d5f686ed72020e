import { type Locale, locales } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { clues, ownWords, sharedWords } from './clues.ts'

const iberian: readonly Locale[] = ['es', 'pt']

/** Names inside a sentence say nothing about its language; its first word is no name. */
const isName = (word: string, index: number) => index > 0 && /^\p{Lu}/u.test(word)

function wordScore(locale: Locale, written: readonly string[]): number {
  const score = (word: string, index: number) => {
    const plain = plainText(word)
    const weight = isName(word, index) ? 0.3 : 1
    if (ownWords[locale].has(plain)) return weight
    return iberian.includes(locale) && sharedWords.has(plain) ? weight * 0.6 : 0
  }
  return written.reduce((sum, word, index) => sum + score(word, index), 0)
}

function clueScore(locale: Locale, text: string): number {
  const own = clues.filter(clue => clue.locale === locale)
  return own.reduce((sum, { pattern, weight }) => sum + weight * (text.match(pattern)?.length ?? 0), 0)
}

/**
 * The language a question of a conversation is answered in: its own, or where it shows none, such as "Kafka?",
 * that of the questions before it, or the page's.
 */
export function conversationLanguage(question: string, before: readonly string[], page: Locale): Locale {
  return [...before, question].reduce<Locale>((language, asked) => detectLanguage(asked, language), page)
}

/**
 * The language a question is written in, told by its words of grammar, letters and endings; technical words
 * count for none. Where nothing tells two apart it is the page's, `fallback`.
 */
export function detectLanguage(question: string, fallback: Locale): Locale {
  const text = question.normalize('NFC')
  const written = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []
  const scores = locales.map(locale => ({
    locale,
    score: wordScore(locale, written) + clueScore(locale, text.toLowerCase()),
  }))
  const best = Math.max(...scores.map(({ score }) => score))
  const likely = scores.filter(({ score }) => score > best - 0.01).map(({ locale }) => locale)
  return likely.includes(fallback) ? fallback : (likely[0] ?? fallback)
}
