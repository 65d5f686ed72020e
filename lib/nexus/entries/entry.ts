import type { Period } from '#lib/cv/period.ts'
import type { EntryKind, Reference } from '#lib/cv/reference.ts'
import type { Text } from '#lib/i18n/localise.ts'

/** What an answer can cite: the person and every entry of the CV, each under one shape. */
export type CitableKind = EntryKind | 'person'

export type Entry = Omit<Reference, 'kind'> & {
  kind: CitableKind
  title: Text | null
  /** Who stands behind it: an employer, a school, an issuer. It has no language. */
  by: string | null
  /** When it was; a single date is a period that began and ended then. */
  period: Period | null
  /** What it says, a sentence or a paragraph each, without Markdown. */
  texts: Text[]
  /** What else finds it: places, names of its skills and how people abbreviate them. */
  words: string[]
}

/** The fields of a citation as they are shown, streamed and stored. */
export type Citation = Pick<Entry, 'kind' | 'id' | 'anchor' | 'path'> & {
  title: string
  period: Period | null
}

export function cite({ kind, id, anchor, path, title, by, period }: Entry): Citation {
  return { kind, id, anchor, path, title: title?.text ?? by ?? anchor, period }
}
