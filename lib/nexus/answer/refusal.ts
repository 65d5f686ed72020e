import type { Locale } from '#lib/i18n/locales.ts'
import { chatProblems } from '#lib/i18n/texts/chat-problems.ts'
import { chatLimits } from '#lib/limits.ts'
import type { Problem } from '#lib/result.ts'

/** Why a body is not looked at any further. */
export type BodyFault = 'tooLarge' | 'unreadable' | 'notJson' | 'foreign'

/** What a question that is not answered gets: `problem` for programs, `message` for people. */
export type ChatRefusal = { status: number; problem: Problem; message: string }

const bodyStatuses: Record<BodyFault, number> = { tooLarge: 413, unreadable: 400, notJson: 415, foreign: 403 }

export function refuseBody(fault: BodyFault, locale: Locale): ChatRefusal {
  const problem = { kind: 'invalid' as const, fields: { body: [`body.${fault}`] } }
  return { status: bodyStatuses[fault], problem, message: chatProblems(locale)[fault] }
}

function sayInvalid(fields: Record<string, string[]>, locale: Locale): string {
  const texts = chatProblems(locale)
  const [code] = fields.question ?? []
  if (code === 'text.missing') return texts.missingQuestion
  return code === 'text.tooLong' ? texts.tooLong(chatLimits.maxQuestionLength) : texts.unreadable
}

export function refusalOf(problem: Problem, locale: Locale): ChatRefusal {
  const texts = chatProblems(locale)
  switch (problem.kind) {
    case 'invalid':
      return { status: 422, problem, message: sayInvalid(problem.fields, locale) }
    case 'limited':
      return { status: 429, problem, message: texts.limited(problem.retryAfterSeconds) }
    case 'missing':
      return { status: 404, problem, message: texts.empty }
    default:
      return { status: 503, problem: { kind: 'unavailable' }, message: texts.unavailable }
  }
}

const unavailableSeconds = 5

function retryAfter({ status, problem }: ChatRefusal): Record<string, string> {
  const seconds = problem.kind === 'limited' ? problem.retryAfterSeconds : unavailableSeconds
  return status === 429 || status === 503 ? { 'Retry-After': String(seconds) } : {}
}

/** The refusal as JSON, `{ problem, message }`. What is left of a body that is too large stays unread. */
export function toResponse(refusal: ChatRefusal): Response {
  const { status, problem, message } = refusal
  const close: Record<string, string> = status === 413 ? { Connection: 'close' } : {}
  const headers = { 'Cache-Control': 'no-store', ...retryAfter(refusal), ...close }
  return Response.json({ problem, message }, { status, headers })
}
