import type { Entry } from '../entries/entry.ts'
import { isSameStem } from '../language/stem.ts'
import { wordsOf } from '../language/stop-words.ts'

/** A word of a question: others that stand for it, what it says, and how well the whole entry has it, 0 to 1. */
export type Asked = { plain: string; alternatives: readonly string[]; weight: number; around: number }

/** How rare each word of the CV is among its entries: 1 for a word of one or two, near 0 for one of all. */
export type Rarity = (word: string) => number

const alternativeShare = 0.85
const furtherShare = 0.15
/** What stands elsewhere in an entry bears out less than what stands in one sentence. */
const aroundShare = 0.7
const rareIn = 2

const wordsOfEntry = ({ title, by, texts, words }: Entry) =>
  new Set(wordsOf([title?.text, by, ...texts.map(({ text }) => text), ...words].filter(Boolean).join(' ')))

export function rarityIn(entries: readonly Entry[]): Rarity {
  const counts = new Map<string, number>()
  for (const entry of entries)
    for (const word of wordsOfEntry(entry)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarest = Math.log(1 + entries.length / rareIn)
  return word => Math.min(1, Math.log(1 + entries.length / Math.max(rareIn, counts.get(word) ?? 1)) / rarest)
}

/** How well a sentence says a word: itself, or others for it; a rare one says more than one of every entry. */
function shareIn(own: readonly string[], { plain, alternatives }: Asked, rarity: Rarity): number {
  if (own.some(one => isSameStem(one, plain))) return 1
  const met = alternatives.filter(one => own.includes(one)).map(rarity)
  const most = Math.max(0, ...met)
  const further = met.reduce((sum, one) => sum + one, 0) - most
  return Math.min(0.95, alternativeShare * most + furtherShare * further)
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const sentencesOf = (text: string) => text.split(/(?<=[.!?;:])\s+/)

type Read = { count: number; relevance: number }

/** How much of a question a sentence says, and how much with what stands around it in the entry. */
function read(sentence: string, asked: readonly Asked[], rarity: Rarity): Read {
  const own = wordsOf(sentence)
  const shares = asked.map(word => ({ ...word, share: shareIn(own, word, rarity) }))
  const covered = shares.map(({ weight, share, around }) => weight * Math.max(share, aroundShare * around))
  return {
    count: sum(shares.map(({ weight, share }) => weight * share)),
    relevance: sum(covered) / sum(asked.map(({ weight }) => weight)),
  }
}

/** What an entry is called; a skill also by what people call it. */
const headingOf = ({ kind, title, by, words }: Entry) =>
  [title?.text, by, ...(kind === 'skill' ? words.slice(0, -1) : [])].filter(Boolean).join(' ')

/**
 * The paragraphs of an entry with most of a question first, all of them, since a model may need what stands
 * around; and how much of the question the best sentence of them, or the heading, covers, from 0 to 1.
 */
export function readClosely(entry: Entry, texts: readonly string[], asked: readonly Asked[], rarity: Rarity) {
  const paragraphs = texts.map((text, index) => {
    const sentences = sentencesOf(text).map(sentence => read(sentence, asked, rarity))
    const most = (what: keyof Read) => Math.max(...sentences.map(one => one[what]))
    return { text, index, count: most('count'), relevance: most('relevance') }
  })
  const heading = read(headingOf(entry), asked, rarity).relevance
  const inOrder = [...paragraphs].sort((a, b) => b.count - a.count || a.index - b.index)
  return {
    texts: inOrder.map(({ text }) => text),
    relevance: Math.max(heading, ...paragraphs.map(one => one.relevance)),
  }
}
