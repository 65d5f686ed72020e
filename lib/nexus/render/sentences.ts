import type { Locale } from '#lib/i18n/locales.ts'
import { type Block, plainOf, type Run, readBlocks } from './blocks.ts'

export type Sentence = { runs: Run[]; isCited: boolean; isFinished: boolean }

const end = /[.!?…:;]["'”’»)\]]*\s*$/
const leastWords = 3

/** Where sentences end in the text without its citations. */
function endsOf(text: string, language: Locale): number[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return Array.from(segments, ({ index, segment }) => index + segment.length)
}

function toSentence(runs: Run[]): Sentence {
  return { runs, isCited: runs.some(({ kind }) => kind === 'cite'), isFinished: end.test(plainOf(runs)) }
}

/** Cuts runs at the offsets; a citation right after a full stop still belongs to the sentence before it. */
function cut(runs: readonly Run[], ends: readonly number[]): Run[][] {
  const sentences: Run[][] = [[]]
  let [at, next] = [0, 0]
  for (const run of runs) {
    if (run.kind === 'cite') sentences.at(-1)?.push(run)
    let rest = run.kind === 'words' ? run.text : ''
    while (run.kind === 'words' && rest !== '') {
      const room = (ends[next] ?? Number.POSITIVE_INFINITY) - at
      if (room <= 0) {
        sentences.push([])
        next++
        continue
      }
      const piece = rest.slice(0, room)
      sentences.at(-1)?.push({ ...run, text: piece })
      rest = rest.slice(piece.length)
      at += piece.length
    }
  }
  return sentences.filter(sentence => sentence.length > 0)
}

/** The sentences of a paragraph or a list's item, each with its citations. */
export function sentencesOf(runs: readonly Run[], language: Locale): Sentence[] {
  const text = runs.map(run => (run.kind === 'words' ? run.text : '')).join('')
  return cut(runs, endsOf(text, language)).map(toSentence)
}

/** Whether a sentence says something that an entry should prove: not a mere "Yes.", not what leads to a list. */
export function needsSource({ runs, isCited }: Sentence): boolean {
  const text = plainOf(runs)
  return !isCited && !text.endsWith(':') && text.split(' ').length >= leastWords
}

const linesOf = (block: Block): Run[][] => {
  if (block.kind === 'code') return []
  return block.kind === 'paragraph' ? [block.runs] : block.items
}

/** What can be read aloud by now: whole sentences without their numbers; all that is there once it `isDone`. */
export function spokenSentences(text: string, language: Locale, isDone: boolean): string[] {
  const sentences = readBlocks(text)
    .flatMap(linesOf)
    .flatMap(runs => sentencesOf(runs, language))
  const last = sentences.at(-1)
  return sentences
    .filter(sentence => isDone || sentence !== last)
    .map(({ runs }) => plainOf(runs))
    .filter(Boolean)
}
