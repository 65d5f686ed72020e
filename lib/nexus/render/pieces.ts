import type { Mark, Run } from './blocks.ts'

/** Text as it is set: where numbers follow a word, they, the word and the stop after them keep together. */
export type Piece =
  | { kind: 'words'; text: string; mark: Mark | null }
  | { kind: 'cited'; text: string; mark: Mark | null; numbers: number[]; after: string }

const lastWord = /\S{1,24}$/
const stops = /^[.,;:!?…)\]”’»]+/

type Words = Extract<Run, { kind: 'words' }>
type Group = { words: Words; numbers: number[] }
const nothing: Words = { kind: 'words', text: '', mark: null }

/** Words with the numbers that follow them; those of sources that are not there are left out. */
function groupsOf(runs: readonly Run[], known: ReadonlySet<number>): Group[] {
  const groups: Group[] = [{ words: nothing, numbers: [] }]
  for (const run of runs) {
    const numbers: number[] = groups.at(-1)?.numbers ?? []
    if (run.kind === 'words') groups.push({ words: run, numbers: [] })
    else if (known.has(run.number) && !numbers.includes(run.number)) numbers.push(run.number)
  }
  return groups
}

const plain = (words: Words, text: string): Piece[] => (text === '' ? [] : [{ ...words, text }])

/** Ties the last word, its numbers and the stops that begin the next words. */
function tie({ words, numbers }: Group, stop: string): Piece[] {
  if (numbers.length === 0) return plain(words, words.text)
  const text = words.text.trimEnd()
  const word = lastWord.exec(text)?.[0] ?? ''
  const head = plain(words, text.slice(0, text.length - word.length))
  return [...head, { kind: 'cited', text: word, mark: words.mark, numbers, after: stop }]
}

export function piecesOf(runs: readonly Run[], known: ReadonlySet<number>): Piece[] {
  const groups = groupsOf(runs, known)
  let taken = 0
  return groups.flatMap(({ words, numbers }, index) => {
    const own = { ...words, text: words.text.slice(taken) }
    const following = groups[index + 1]?.words.text ?? ''
    const blank = following.length - following.trimStart().length
    const stop = numbers.length > 0 ? (stops.exec(following.trimStart())?.[0] ?? '') : ''
    taken = stop === '' ? 0 : blank + stop.length
    return tie({ words: own, numbers }, stop)
  })
}
