import type { InferUIMessageChunk } from 'ai'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ChatData, ChatMessage, StandIn } from '../chat-message.ts'

export type ChatChunk = InferUIMessageChunk<ChatMessage>

/** What was said before, the oldest first. */
export type Turn = { role: 'user' | 'assistant'; text: string }

export const questionsIn = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ role, text }) => (role === 'user' ? [text] : []))

/** A question with what came before it; `locale` is the page's, `language` the question's own. */
export type Asked = { question: string; earlier: readonly Turn[]; locale: Locale; language: Locale }

/** A citation as it is shown without JavaScript, stored and evaluated. `path` is in the page's language. */
export type AnswerCitation = ChatData['citation'] & { title: string; path: string }

/** A whole answer: `text` is Markdown with `[n]` for the n-th citation. */
export type Answer = {
  text: string
  citations: AnswerCitation[]
  /** False when the CV does not say. */
  isAnswered: boolean
  /** Up to three questions to ask next, in the language of the answer. */
  next: string[]
  /** Where to write, when the CV does not say. */
  contactPath: string | null
  language: Locale
  model: 'embedded' | 'large'
  standIn: StandIn | null
  /** Names the stored exchange, for a thumb; null when it was not stored. */
  exchangeId: string | null
}
