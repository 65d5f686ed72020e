import type { Locale } from '#lib/i18n/locales.ts'
import { type Texts, textsIn } from '#lib/i18n/texts.ts'
import type { Problem } from '#lib/result.ts'
import { type ContactField, contactFields, longest } from './fields.ts'

/** Why a message was not stored, in the visitor's language. */
export type Refusal = {
  status: 413 | 422 | 429 | 503
  problem: string
  fields: Partial<Record<ContactField, string>>
  retryAfterSeconds?: number
}

type FormTexts = Texts['contactForm']

function waitOf(seconds: number, { minutes, hours }: FormTexts): string {
  return seconds < 3_600 ? minutes(Math.ceil(seconds / 60)) : hours(Math.ceil(seconds / 3_600))
}

function sayOf(code: string | undefined, field: ContactField, texts: FormTexts): string {
  if (code === 'text.missing') return texts.missing
  if (code === 'text.tooLong') return texts.tooLong(longest[field])
  if (code === 'text.manyLines') return texts.manyLines
  return code === 'email.invalid' ? texts.notEmail : texts.notStorable
}

function fieldsOf(codes: Record<string, string[]>, texts: FormTexts): Refusal['fields'] {
  const wrong = contactFields.filter(field => codes[field] !== undefined)
  return Object.fromEntries(wrong.map(field => [field, sayOf(codes[field]?.[0], field, texts)]))
}

/** What stops a form before it is looked at: too many bytes, not a form, or sent quicker than people write. */
export function refuse(reason: 'tooLarge' | 'unreadable' | 'tooQuick', locale: Locale): Refusal {
  const problem = textsIn(locale).contactForm[reason]
  return { status: reason === 'tooLarge' ? 413 : 422, problem, fields: {} }
}

export function refusalOf(problem: Problem, locale: Locale): Refusal {
  const texts = textsIn(locale).contactForm
  if (problem.kind === 'invalid')
    return { status: 422, problem: texts.check, fields: fieldsOf(problem.fields, texts) }
  if (problem.kind !== 'limited')
    return { status: 503, problem: texts.unavailable, fields: {}, retryAfterSeconds: 5 }
  const { retryAfterSeconds } = problem
  return {
    status: 429,
    problem: texts.limited(waitOf(retryAfterSeconds, texts)),
    fields: {},
    retryAfterSeconds,
  }
}
