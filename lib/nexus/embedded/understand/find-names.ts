import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import type { Entry } from '../../entries/entry.ts'
import { isMistyped } from '../../language/edit-distance.ts'
import { isSameStem } from '../../language/stem.ts'
import { isStopWordAnywhere } from '../../language/stop-words.ts'
import type { Name } from './names.ts'

/** A stretch of the question that names entries; one word can name several, such as a lab and a project of it. */
export type Mention = {
  entries: Entry[]
  words: string[]
  start: number
  isWhole: boolean
  isDescription: boolean
}

type Token = { plain: string; written: string; index: number }

/** Names that are words of the language as well: they count where they are written as names or stand as ones. */
const ambiguous: Record<Locale, string[]> = {
  en: [
    'go',
    'r',
    'c',
    'rust',
    'swift',
    'react',
    'express',
    'spring',
    'dart',
    'ruby',
    'julia',
    'maps',
    'writing',
    'data',
    'pg',
    'ts',
    'py',
    'rest',
  ],
  es: ['r', 'c', 'rest'],
  pt: ['r', 'c', 'rest'],
}
const namingWords = new Set(
  'in with of using use used uses know knows write writes written wrote code codes coding learn and or vs like en con de usa uso usar usado sabe maneja programa programar em com usou sabe domina entre y o ou e sobre'.split(
    ' ',
  ),
)

function tokensOf(question: string): Token[] {
  const written = question.normalize('NFC').match(/\.?[\p{L}\p{N}]+(?:[.\-/][\p{L}\p{N}]+)*[+#]*/gu) ?? []
  return written.map((word, index) => ({ written: word, plain: plainText(word), index }))
}

function standsAsName(token: Token, tokens: Token[], locale: Locale): boolean {
  if (!ambiguous[locale].includes(token.plain)) return true
  const next = tokens[token.index + 1]?.plain
  if (token.plain === 'go' && next === 'to') return false
  const isCapital = /^\p{Lu}/u.test(token.written) && (token.index > 0 || token.plain !== 'go')
  return isCapital || namingWords.has(tokens[token.index - 1]?.plain ?? '')
}

function isAt(tokens: Token[], start: number, words: string[]): boolean {
  return words.every((word, offset) => tokens[start + offset]?.plain === word)
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ')

const isCapital = ({ written }: Token) => /^\p{Lu}/u.test(written)

/** Where a name stands in the question. */
const placesOf = ({ words, needsCapital }: Name, tokens: Token[], locale: Locale): Token[] =>
  tokens.filter(
    token =>
      isAt(tokens, token.index, words) &&
      standsAsName(token, tokens, locale) &&
      (!needsCapital || (isCapital(token) && token.index > 0)),
  )

/** Takes a name up unless another one stands there; one that is written alike stands for both. */
function takeUp(
  mentions: Mention[],
  taken: Set<number>,
  { words, entry, isWhole, isDescription }: Name,
  start: number,
) {
  const namesake = mentions.find(one => one.start === start && isSame(one.words, words))
  if (namesake && !isDescription) namesake.entries.push(entry)
  if (namesake || words.some((_, offset) => taken.has(start + offset))) return
  mentions.push({ entries: [entry], words, start, isWhole, isDescription })
  for (const [offset] of words.entries()) taken.add(start + offset)
}

/** Names written right, the longest first; no word is part of two. */
function exactMentions(tokens: Token[], names: Name[], locale: Locale): Mention[] {
  const taken = new Set<number>()
  const mentions: Mention[] = []
  for (const name of names) {
    for (const { index } of placesOf(name, tokens, locale)) takeUp(mentions, taken, name, index)
  }
  return mentions
}

/** From here on another form of a name is the name: "idempotente" for "Idempotencia". */
const minStemLength = 8

/** A name whose longer words may have a slip of the keys. */
const isNearlyAt = (tokens: Token[], start: number, words: string[]) =>
  words.every((word, offset) => {
    const typed = tokens[start + offset]?.plain ?? ''
    return (
      typed === word || isMistyped(typed, word) || (word.length >= minStemLength && isSameStem(typed, word))
    )
  })

/** Whole names with slips of the keys, where the words are nothing that the CV says otherwise. */
function mistypedMentions(tokens: Token[], names: Name[], isKnown: (word: string) => boolean): Mention[] {
  const whole = names.filter(
    ({ isWhole, isDescription, entry }) => isWhole || (entry.kind === 'employer' && !isDescription),
  )
  return tokens.flatMap(token => {
    if (isKnown(token.plain) || isStopWordAnywhere(token.plain)) return []
    const found = whole.filter(
      ({ words }) =>
        isNearlyAt(tokens, token.index, words) || isNearlyAt(tokens, token.index - words.length + 1, words),
    )
    const length = Math.max(...found.map(({ words }) => words.length))
    const entries = found.flatMap(({ words, entry }) => (words.length === length ? [entry] : []))
    return entries.length === 0
      ? []
      : [{ entries, words: [token.plain], start: token.index, isWhole: true, isDescription: false }]
  })
}

type Known = { locale: Locale; isKnown: (word: string) => boolean }

/** What a question names, in the order of its words; `isKnown` tells the words that are no misspelt names. */
export function findNames(question: string, names: Name[], { locale, isKnown }: Known): Mention[] {
  const tokens = tokensOf(question)
  const exact = exactMentions(tokens, names, locale)
  const all = [...exact, ...mistypedMentions(tokens, names, isKnown)]
  return all
    .map(mention => ({
      ...mention,
      entries: [...new Map(mention.entries.map(entry => [entry.id, entry])).values()],
    }))
    .sort((a, b) => a.start - b.start)
}
