import type { CitableKind, Entry } from '../../../entries/entry.ts'
import { wordsOf } from '../../../language/stop-words.ts'
import type { Cue } from '../cue.ts'
import type { Plan, Reading } from '../plan.ts'

/** Makes a plan of a question it fits, null of any other. */
export type Rule = (reading: Reading, entries: readonly Entry[]) => Plan | null

/** A word for an employer and for a project alike means the employer, unless projects are asked for. */
const meansEmployer = ({ cues }: Reading, named: Entry[]) =>
  named.some(({ kind }) => kind === 'employer') && !cues.has('projects') && !cues.has('link')

/** What a question names of a kind, in its order, each once. */
export const pick = (reading: Reading, kind: CitableKind): Entry[] => [
  ...new Map(
    reading.mentions.flatMap(all => {
      if (kind === 'project' && meansEmployer(reading, all)) return []
      const found = all.find(entry => entry.kind === kind)
      return found ? [[found.id, found] as const] : []
    }),
  ).values(),
]

export const hasAny = ({ cues }: Reading, ...asked: Cue[]): boolean => asked.some(cue => cues.has(cue))

/** Every word of an entry, without case and accents. */
export const entryWords = ({ title, by, texts, words }: Entry): string[] =>
  wordsOf([title?.text, by, ...texts.map(({ text }) => text), ...words].filter(Boolean).join(' '))
