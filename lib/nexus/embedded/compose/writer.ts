import { countMonths, monthsOf } from '#lib/cv/period.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatPeriod, formatYears } from '#lib/i18n/periods.ts'
import type { Entry } from '../../entries/entry.ts'
import { isSameStem } from '../../language/stem.ts'
import { wordsOf } from '../../language/stop-words.ts'
import type { Phrases } from '../phrases/phrases.ts'

/** An answer of the embedded model; citations stand in it as `[anchor]`. */
export type Answer = { text: string; isSilent: boolean }

/** What composing needs: the CV in the language of the answer, and how to say things in it. */
export type Writer = {
  cv: PublicCv
  entries: readonly Entry[]
  now: Date
  say: Phrases
  /** The person's first name. */
  name: string
  /** What the question is about, word by word. */
  words: readonly string[]
  /** Other words for those, which count less. */
  others: readonly string[]
  /** It asks how many: sentences with a figure come first. */
  asksFigure: boolean
  /** Whether a yes or no is what was asked for. */
  asksWhether: boolean
}

export const answered = (...lines: (string | false | null | undefined)[]): Answer => ({
  text: lines.filter(Boolean).join('\n\n'),
  isSilent: false,
})

export const silent = (...lines: (string | false | null | undefined)[]): Answer => ({
  text: lines.filter(Boolean).join('\n\n'),
  isSilent: true,
})

export const mark = ({ anchor }: { anchor: string }) => `[${anchor}]`
export const bullets = (lines: string[]) => lines.map(line => `- ${line}`).join('\n')
export const titleOf = ({ title, by, anchor }: Entry): string => title?.text ?? by ?? anchor

/** A text without what Markdown or a citation would be read from. */
export const plainly = (text: string) =>
  text
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[*_`<>#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** `Principal Engineer, Cauce (Mar 2023 – now)`. */
export function describe(entry: Entry, { cv }: Writer): string {
  const heading = [titleOf(entry), entry.title && entry.by].filter(Boolean).join(', ')
  const when = entry.period ? formatPeriod(entry.period, cv.locale) : ''
  return plainly(heading + (when ? ` (${when})` : ''))
}

/** The same without months, for enumerations. */
export function mention(entry: Entry, { cv }: Writer): string {
  const when = entry.period ? formatYears(entry.period, cv.locale) : ''
  return `${plainly(titleOf(entry) + (when ? ` (${when})` : ''))} ${mark(entry)}`
}

export const cited = (entry: Entry, writer: Writer) => `${describe(entry, writer)} ${mark(entry)}`

/** `15 years and 8 months`. */
export function lengthOf(months: number, { say }: Writer): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return say.join(
    [years > 0 ? say.years(years) : '', rest > 0 || years === 0 ? say.months(rest) : ''].filter(Boolean),
  )
}

/** Months that periods cover together, overlaps once. */
export function monthsIn(entries: readonly Entry[], now: Date): number {
  return countMonths(entries.flatMap(({ period }) => (period ? (monthsOf(period, now) ?? []) : [])))
}

/** What a full stop does not end a sentence after. */
const abbreviation = /(?:^|\s)(?:\p{Lu}|[DS]ra?|Prof|Mr|Mrs|Ms|St|No|N|Núm|approx|aprox|e\.g|i\.e)\.º?$/u

function sentencesOf(text: string, locale: string): string[] {
  const sentences: string[] = []
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences.splice(-1, 1, `${last} ${segment.trim()}`)
    else sentences.push(segment.trim())
  }
  return sentences
}

const maxQuote = 320

/** A heading of a description: it is not quoted, but what it says is said of the paragraphs below it. */
const isHeading = (text: string) => !/[.!?:;,\d]/.test(text) && text.split(/\s+/).length <= 4

const otherWeight = 0.6

type Sentence = { text: string; index: number; score: number }

/** What few sentences say tells more about one than what all of them say: from 1 down to about a third. */
function rarityOf(word: string, sentences: readonly string[][]): number {
  const count = sentences.filter(own => own.some(one => isSameStem(one, word))).length
  return 1 / (1 + Math.log2(Math.max(1, count)))
}

function scoreSentences(texts: readonly string[], { words, others, cv, asksFigure }: Writer): Sentence[] {
  const all = texts.flatMap(text => sentencesOf(text, cv.locale)).map(wordsOf)
  const weigh = (said: readonly string[]) => said.reduce((sum, word) => sum + rarityOf(word, all), 0)
  const countIn = (text: string) => {
    const own = wordsOf(text)
    const figure = asksFigure && /\d/.test(text) ? 0.5 : 0
    const isSaid = (word: string) => own.some(one => isSameStem(one, word))
    return weigh(words.filter(isSaid)) + otherWeight * weigh(others.filter(isSaid)) + figure
  }
  const hasProse = texts.some(text => !isHeading(text))
  let above = 0
  const sentences = texts.flatMap(text => {
    if (hasProse && isHeading(text)) {
      above = countIn(text)
      return []
    }
    return sentencesOf(text, cv.locale).map(sentence => ({
      text: sentence,
      score: countIn(sentence) + above,
    }))
  })
  // A highlight often stands in the description as well.
  const once = sentences.filter(({ text }, at) => sentences.findIndex(one => one.text === text) === at)
  return once.filter(({ text }) => text.length > 2).map((sentence, index) => ({ ...sentence, index }))
}

/** What to say of an entry that is asked for as a whole: how it begins, and the first of it that has a figure. */
function opening(sentences: readonly Sentence[]): Sentence[] {
  const figure = sentences.find(({ text, index }) => index > 0 && /\d/.test(text))
  return [...sentences.slice(0, 1), ...(figure ? [figure] : [])]
}

/** The sentences of some texts that say most about the question, in their order; the first one when none does. */
export function bestSentences(texts: readonly string[], writer: Writer, most = 2): string[] {
  const scored = scoreSentences(texts, writer)
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.index - b.index)
  const chosen = (best.length > 0 ? best.slice(0, most) : opening(scored)).sort((a, b) => a.index - b.index)
  return chosen.map(({ text }) => (text.length > maxQuote ? `${text.slice(0, maxQuote).trimEnd()}…` : text))
}

const closed = (sentence: string, index: number, { length }: string[]) =>
  index < length - 1 && !/[.!?…]$/.test(sentence) ? `${sentence}.` : sentence

/** What an entry says, in its own words and with its evidence; empty where it says nothing. */
export function quote(
  entry: Entry,
  writer: Writer,
  texts = entry.texts.map(({ text }) => text),
  most = 2,
): string {
  const { quote: open, close } = writer.say.open
  const sentences = bestSentences(texts, writer, most).map(plainly).filter(Boolean).map(closed)
  return sentences.length === 0 ? '' : `${open}${sentences.join(' ')}${close} ${mark(entry)}`
}
