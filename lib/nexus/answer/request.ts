import { z } from 'zod'
import { storableText } from '#db/text.ts'
import { env } from '#lib/env.ts'
import { isFromOwnPage, readText } from '#lib/http.ts'
import { chooseLocale } from '#lib/i18n/choose-locale.ts'
import { isLocale, type Locale, locales } from '#lib/i18n/locales.ts'
import { chatLimits } from '#lib/limits.ts'
import type { Turn } from './answer.ts'
import { type BodyFault, type ChatRefusal, refusalOf, refuseBody } from './refusal.ts'

const part = z.object({ type: z.string(), text: z.string().optional() })
const message = z.object({ role: z.enum(['user', 'assistant']), parts: z.array(part).max(1_000) })

/** The bodies of `POST /api/chat`, as `useChat` sends them; what is not named here is not looked at. */
export const chatRequest = z.object({
  id: z.uuid(),
  locale: z.enum(locales),
  messages: z.array(message).min(1).max(chatLimits.maxMessages),
})

const writtenQuestion = z
  .string()
  .transform(text => text.trim())
  .refine(text => text !== '', { error: 'text.missing', abort: true })
  .refine(text => text.length <= chatLimits.maxQuestionLength, { error: 'text.tooLong', abort: true })
  .pipe(storableText)

export type ChatRequest = { conversationId: string; locale: Locale; question: string; earlier: Turn[] }
export type Parsed = { ok: true; value: ChatRequest } | { ok: false; refusal: ChatRefusal }

/** Only texts count: tool results and data of earlier answers come from the visitor and prove nothing. */
const textOf = (parts: z.infer<typeof part>[]) =>
  parts.flatMap(({ type, text }) => (type === 'text' && text ? [text] : [])).join('\n')

const invalid = (error: z.ZodError, locale: Locale): Parsed => {
  const { fieldErrors, formErrors } = z.flattenError(error)
  const fields = formErrors.length > 0 ? { question: formErrors } : fieldErrors
  return { ok: false, refusal: refusalOf({ kind: 'invalid', fields: { ...fields } }, locale) }
}

/** A question on its own: trimmed, 1 to 2,000 characters, storable. */
export const parseQuestion = (written: string) => writtenQuestion.safeParse(written)

function check(body: unknown, locale: Locale): Parsed {
  const parsed = chatRequest.safeParse(body)
  if (!parsed.success) return invalid(parsed.error, locale)
  const { id, messages } = parsed.data
  const turns = messages.map(({ role, parts }) => ({ role, text: textOf(parts) }))
  const last = turns.pop()
  const question = parseQuestion(last?.role === 'user' ? last.text : '')
  if (!question.success) return invalid(question.error, locale)
  const earlier = turns.filter(({ text }) => text !== '')
  return { ok: true, value: { conversationId: id, locale, question: question.data, earlier } }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The page's language where the body tells it, else what the browser asks for. */
function localeOf(request: Request, body?: unknown): Locale {
  const told = typeof body === 'object' && body !== null && 'locale' in body ? body.locale : undefined
  if (isLocale(told)) return told
  return chooseLocale(undefined, request.headers.get('accept-language') ?? '', env().defaultLocale)
}

/** Reads no more than it takes, and nothing at all that does not come from a page of ours. */
export async function parseChat(request: Request): Promise<Parsed> {
  const refuse = (fault: BodyFault): Parsed => ({ ok: false, refusal: refuseBody(fault, localeOf(request)) })
  if (!isFromOwnPage(request)) return refuse('foreign')
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) return refuse('notJson')
  const text = await readText(request, chatLimits.maxBodyBytes)
  if (text === null) return refuse('tooLarge')
  const body = readJson(text)
  return body === undefined ? refuse('unreadable') : check(body, localeOf(request, body))
}
