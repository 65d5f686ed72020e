import { forwardedAddress } from '#lib/client-address.ts'
import { isFromOwnPage, readText } from '#lib/http.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { fetchOwnPage } from '#lib/pages/fetch-own-page.ts'
import { contentSecurityPolicy } from '#lib/pages/policy.ts'
import type { Problem } from '#lib/result.ts'
import { answerOnce } from '../../answer/answer-once.ts'
import { refusalOf, refuseBody } from '../../answer/refusal.ts'
import { answerHtml } from './answer-html.ts'
import { type Filling, fillNexusPage } from './fill-page.ts'

/** More than the longest question with every letter escaped: one that is too long comes back to be shortened. */
const maxBytes = 100_000

type Reply = Filling & { status: number; retryAfterSeconds?: number }

function headersOf({ status, retryAfterSeconds }: Reply): Headers {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
  if (status === 413) headers.set('Connection', 'close')
  if (retryAfterSeconds !== undefined) headers.set('Retry-After', String(retryAfterSeconds))
  return headers
}

/** As a page, or as plain text where the page cannot be had. */
async function send(locale: Locale, reply: Reply): Promise<Response> {
  const headers = headersOf(reply)
  const page = await fetchOwnPage(`/${locale}/nexus`)
  const html = page === null ? null : fillNexusPage(page, reply)
  if (html === null) {
    headers.set('Content-Type', 'text/plain; charset=utf-8')
    return new Response(`${reply.problem ?? ''}\n\n${reply.question}`, { status: 503, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(html))
  return new Response(html, { status: reply.status, headers })
}

const unavailableSeconds = 5

function refuse(question: string, problem: Problem, locale: Locale): Reply {
  const { status, message } = refusalOf(problem, locale)
  const wait = problem.kind === 'limited' ? problem.retryAfterSeconds : unavailableSeconds
  const isLater = status === 429 || status === 503
  return { question, answer: null, problem: message, status, ...(isLater ? { retryAfterSeconds: wait } : {}) }
}

/** The question among what a form sent: a pressed suggestion, or what was typed. */
function questionIn(body: string): string {
  const sent = new URLSearchParams(body).getAll('question')
  return sent.find(text => text.trim() !== '')?.trim() ?? ''
}

/** Answers the form of a page without JavaScript with a page. It is kept nowhere and not to be found. */
export async function answerAsk(request: Request, locale: Locale): Promise<Response> {
  const nothing = { question: '', answer: null }
  if (!isFromOwnPage(request)) {
    const { status, message } = refuseBody('foreign', locale)
    return send(locale, { ...nothing, problem: message, status })
  }
  const body = await readText(request, maxBytes)
  if (body === null) {
    const { status, message } = refuseBody('tooLarge', locale)
    return send(locale, { ...nothing, problem: message, status })
  }
  const question = questionIn(body)
  const address = forwardedAddress(request.headers.get('x-forwarded-for'))
  const answered = await answerOnce({ question, locale, address })
  if (!answered.ok) return send(locale, refuse(question, answered.problem, locale))
  const answer = answerHtml(question, answered.value, locale)
  return send(locale, { question, answer, problem: null, status: 200 })
}
