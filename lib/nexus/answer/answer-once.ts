import { randomUUID } from 'node:crypto'
import type { Locale } from '#lib/i18n/locales.ts'
import { done, fail, type Result } from '#lib/result.ts'
import type { Answer } from './answer.ts'
import { collect } from './answer-question.ts'
import { openAnswer } from './open-answer.ts'
import { streamAndStore } from './remember.ts'
import { parseQuestion } from './request.ts'

type Once = {
  /** As it was typed. */
  question: string
  /** The page's. */
  locale: Locale
  /** The visitor's address, as `forwardedAddress` reads it; counted by its keyed hash, not stored. */
  address: string
}

/** Answers one question as a whole, for a form without JavaScript: counted, budgeted and stored like any other. */
export async function answerOnce({ question, locale, address }: Once): Promise<Result<Answer>> {
  const parsed = parseQuestion(question)
  if (!parsed.success) {
    return fail({ kind: 'invalid', fields: { question: parsed.error.issues.map(({ message }) => message) } })
  }
  const conversationId = randomUUID()
  const opened = await openAnswer({ conversationId, locale, question: parsed.data, earlier: [] }, address)
  if (!opened.ok) return opened
  const { signal } = new AbortController()
  const answer = await collect(streamAndStore(opened.value, conversationId, signal), locale)
  return done({ ...answer, language: opened.value.run.asked.language })
}
