import type { UIMessage } from 'ai'
import type { Locale } from '#lib/i18n/locales.ts'
import type { CitableKind } from './entries/entry.ts'
import type { NexusTools } from './tools/index.ts'

/** Why somebody else than the configured model answered. */
export type StandIn = 'budget' | 'failed'

/** What is known of an answer beside its text. */
export type ChatMetadata = {
  /** Names the stored exchange, for a thumb; null when it was not stored. */
  exchangeId?: string | null
  /** The language of the answer. */
  language?: Locale
  /** `embedded` reads the CV by rules; `large` is a language model, whose sentences without evidence are marked. */
  model?: 'embedded' | 'large'
  /** False when the CV does not say. */
  isAnswered?: boolean
  /** How many more questions this visitor has today. */
  questionsLeft?: number
  /** True while a model takes longer than people like to wait, false once it goes on. */
  isSlow?: boolean
}

/**
 * Parts of our own in the stream. The text carries citations as `[1]`, the sources as `source-url` parts whose
 * `sourceId` is that number, `url` the entry's address and `title` its title; `data-citation` says the rest.
 */
export type ChatData = {
  citation: { number: number; kind: CitableKind; anchor: string; years: string }
  /** A fault or the day's budget made the embedded model go on from here. */
  standIn: { reason: StandIn }
  /** Questions that can be answered, to ask next; `contactPath` when the CV did not say. */
  next: { questions: string[]; contactPath: string | null }
}

export type ChatMessage = UIMessage<ChatMetadata, ChatData, NexusTools>
