import { after } from 'next/server'
import { forwardedAddress } from '#lib/client-address.ts'
import { readText } from '#lib/http.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { fetchOwnPage } from '#lib/pages/fetch-own-page.ts'
import { reasonOf } from '#lib/reason.ts'
import { fail, type Result } from '#lib/result.ts'
import { deliverMessages } from './deliver.ts'
import { shortestVisitMs } from './fields.ts'
import { type ContactForm, type ContactMessage, checkForm, emptyForm, parseForm } from './form.ts'
import { refill } from './refill.ts'
import { type Refusal, refusalOf, refuse } from './refusal.ts'
import { forgetOldMessages } from './retention.ts'
import { storeMessage } from './store.ts'

/** More than the longest message with every letter escaped: one that is too long comes back to be shortened. */
const maxBytes = 500_000

const noStore = { 'Cache-Control': 'no-store' }

/** The code of the page asks for JSON and shows what it says in place. */
const asksForJson = (request: Request) => request.headers.get('accept')?.includes('application/json') === true

function headersOf({ status, retryAfterSeconds }: Refusal): Headers {
  const headers = new Headers(noStore)
  // What is left of a body that is too large is not read: nothing else can come over its connection.
  if (status === 413) headers.set('Connection', 'close')
  if (retryAfterSeconds !== undefined) headers.set('Retry-After', String(retryAfterSeconds))
  return headers
}

async function answerWithPage(locale: Locale, form: ContactForm, refusal: Refusal): Promise<Response> {
  const headers = headersOf(refusal)
  const page = await fetchOwnPage(`/${locale}/contact`)
  const filled = page === null ? null : refill(page, form, refusal)
  const { status, problem } = refusal
  if (filled === null) {
    headers.set('Content-Type', 'text/plain; charset=utf-8')
    return new Response(`${problem}\n\n${form.message}`, { status, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', filled.policy)
  return new Response(filled.html, { status, headers })
}

function answerRefusal(request: Request, locale: Locale, form: ContactForm, refusal: Refusal) {
  if (!asksForJson(request)) return answerWithPage(locale, form, refusal)
  const { status, problem, fields } = refusal
  return Response.json({ ok: false, problem, fields }, { status, headers: headersOf(refusal) })
}

function answerSent(request: Request, locale: Locale): Response {
  if (asksForJson(request)) return Response.json({ ok: true }, { headers: noStore })
  return new Response(null, { status: 303, headers: { ...noStore, Location: `/${locale}/contact/sent` } })
}

/** Who tells no time has no JavaScript; who tells one that is none, or too short, is a program. */
const isTooQuick = ({ elapsed }: ContactForm) => elapsed !== '' && !(Number(elapsed) >= shortestVisitMs)

/** Once the visitor has an answer: a mail server may be slow. */
async function tend(): Promise<void> {
  await deliverMessages()
  await forgetOldMessages().catch(error =>
    console.warn('Old messages could not be deleted:', reasonOf(error)),
  )
}

async function store(request: Request, locale: Locale, message: ContactMessage): Promise<Result<null>> {
  try {
    const address = forwardedAddress(request.headers.get('x-forwarded-for'))
    const stored = await storeMessage(message, { address, locale })
    if (stored.ok) after(tend)
    return stored
  } catch (error) {
    console.warn('A message could not be stored:', reasonOf(error))
    return fail({ kind: 'unavailable' })
  }
}

/** Takes a message from the contact form, as a plain form or from the code of the page. */
export async function answerContact(request: Request, locale: Locale): Promise<Response> {
  const body = await readText(request, maxBytes)
  if (body === null) return answerRefusal(request, locale, emptyForm, refuse('tooLarge', locale))
  const form = await parseForm(request.headers.get('content-type') ?? '', body)
  if (form === null) return answerRefusal(request, locale, emptyForm, refuse('unreadable', locale))
  if (form.website !== '') return answerSent(request, locale)
  if (isTooQuick(form)) return answerRefusal(request, locale, form, refuse('tooQuick', locale))
  const message = checkForm(form)
  const stored = message.ok ? await store(request, locale, message.value) : message
  if (stored.ok) return answerSent(request, locale)
  return answerRefusal(request, locale, form, refusalOf(stored.problem, locale))
}
