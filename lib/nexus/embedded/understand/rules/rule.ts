import type { CitableKind, Entry } from '../../../entries/entry.ts'
import { wordsOf } from '../../../language/stop-words.ts'
import type { Cue } from '../cue.ts'
import type { Plan, Reading } from '../plan.ts'

/** Makes a plan of a question it fits, null of any other. */
export type Rule = (reading: Reading, entries: readonly Entry[]) => Plan | null

/** What a question names of a kind, in its order, each once. */
export const pick = ({ mentions }: Reading, kind: CitableKind): Entry[] => [
  ...new Map(
    mentions.flatMap(all => {
      const found = all.find(entry => entry.kind === kind)
      return found ? [[found.id, found] as const] : []
    }),
  ).values(),
]

export const hasAny = ({ cues }: Reading, ...asked: Cue[]): boolean => asked.some(cue => cues.has(cue))

/** Every word of an entry, without case and accents. */
export const entryWords = ({ title, by, texts, words }: Entry): string[] =>
  wordsOf([title?.text, by, ...texts.map(({ text }) => text), ...words].filter(Boolean).join(' '))
