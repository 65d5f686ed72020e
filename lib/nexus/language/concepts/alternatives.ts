import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { isSameStem } from '../stem.ts'
import { life } from './life.ts'
import { people } from './people.ts'
import { technology } from './technology.ts'
import { trade } from './trade.ts'

/** One notion: its words in each language, without case and accents. */
type Notion = Record<Locale, string[]>

const split = (words = '') => [...new Set(plainText(words).trim().split(/\s+/))]

function notionOf(line: string): Notion {
  const [en, es, pt] = line.split(' | ')
  return { en: split(en), es: split(es), pt: split(pt) }
}

const notions: Notion[] = [people, trade, technology, life].flatMap(lines =>
  lines.trim().split('\n').map(notionOf),
)

/** Shorter words are too alike to be told apart by their stems. */
const minStemLength = 6

function notionsOf(plain: string, locale: Locale): Notion[] {
  const isMember = (word: string) =>
    word === plain || (plain.length >= minStemLength && isSameStem(word, plain))
  return notions.filter(notion => notion[locale].some(isMember))
}

/** Other words for one, without case and accents, in `into` (default: its own language): "boss", "lead". */
export const alternativesTo = (plain: string, locale: Locale, into: Locale = locale): string[] =>
  [...new Set(notionsOf(plain, locale).flatMap(notion => notion[into]))].filter(word => word !== plain)

const minSlipLength = 7
const longWords = (lists: string[][]) => new Set(lists.flat().filter(word => word.length >= minSlipLength))

/** The words of the notions that are long enough to be known in spite of a slip of the keys. */
export const notionWords: Record<Locale, ReadonlySet<string>> = {
  en: longWords(notions.map(({ en }) => en)),
  es: longWords(notions.map(({ es }) => es)),
  pt: longWords(notions.map(({ pt }) => pt)),
}
