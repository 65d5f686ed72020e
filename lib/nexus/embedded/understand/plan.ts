import type { Locale } from '#lib/i18n/locales.ts'
import type { CitableKind, Entry } from '../../entries/entry.ts'
import type { Cue } from './cue.ts'
import type { Span } from './dates.ts'

/** What a question asks for, as the embedded model has understood it. */
export type Plan =
  | { kind: 'chatter'; about: 'greeting' | 'thanks' | 'bye' | 'identity' | 'abilities' | 'override' }
  /** What the owner answered once and for all. */
  | { kind: 'saved'; entry: Entry }
  /** Matters of private life and pay, which the CV does not hold. */
  | { kind: 'unsaid' }
  | { kind: 'whyLeft'; employer: Entry | null }
  | { kind: 'contact'; of: 'email' | 'phone' | 'all' }
  | { kind: 'links'; links: Entry[] }
  | { kind: 'person'; of: ('who' | 'availability' | 'place' | 'timeZone' | 'remote' | 'permit')[] }
  | { kind: 'file' }
  | {
      kind: 'skills'
      skills: Entry[]
      of: 'evidence' | 'compare' | 'projects'
      employer: Entry | null
      span: Span | null
    }
  | { kind: 'everySkill'; of: 'list' | 'most' | 'count' }
  | { kind: 'projects'; projects: Entry[]; of: 'about' | 'compare' }
  | {
      kind: 'employers'
      employers: Entry[]
      of: 'work' | 'duration' | 'compare' | 'about'
      span: Span | null
    }
  | { kind: 'roles'; roles: Entry[]; of: 'work' | 'duration' | 'compare' }
  | { kind: 'beside'; employer: Entry; of: 'before' | 'after' }
  | { kind: 'jobs'; of: 'current' | 'first' | 'previous' | 'longest' | 'list' | 'count' | 'total' }
  | { kind: 'span'; span: Span; kinds: CitableKind[] }
  | { kind: 'list'; kinds: CitableKind[]; of: 'list' | 'count'; chosen: Entry[]; unknown: string[] }
  | { kind: 'spoken'; languages: string[]; isAll: boolean }
  | { kind: 'search' }

/** A question taken apart. */
export type Reading = {
  question: string
  plain: string
  locale: Locale
  cues: Set<Cue>
  /** What it names, in its order; a word that names several entries lists them all. */
  mentions: Entry[][]
  span: Span | null
  /** The words that say what it is about, without case and accents. */
  words: string[]
  /** Words written as names that the CV does not know. */
  strangers: string[]
  /** All of its words, names put for their kind, as examples are compared with. */
  pattern: string[]
  /** Codes of the languages people speak that it names. */
  languages: string[]
}
