import type { PublicCv } from '#lib/cv/present.ts'
import type { CitableKind, Citation, Entry } from '../entries/entry.ts'
import { cite } from '../entries/entry.ts'

/** An entry as a tool hands it to a model and to the page. */
export type Found = Citation & { kind: CitableKind; by: string | null; texts: string[] }

export const find = (entry: Entry, texts = entry.texts.map(({ text }) => text)): Found => ({
  ...cite(entry),
  by: entry.by,
  texts,
})

/** What tools work on: the public CV in the language of the question, its entries, and the search over them. */
export type ToolContext = {
  cv: PublicCv
  entries: Entry[]
  now: Date
  search: (query: string) => Promise<{ entry: Entry; texts: string[]; relevance: number }[]>
}

const maxTextLength = 600

/** So much of an entry as a model needs to answer from it. */
export const brieflyFound = (found: Found): Found => ({
  ...found,
  texts: found.texts
    .slice(0, 6)
    .map(text => (text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text)),
})
