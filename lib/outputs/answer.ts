import { createHash } from 'node:crypto'
import { loadCv } from '#lib/cv/load-cv.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'

const retryAfterSeconds = '5'

/** A document that could not be given, and why. */
export function say(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}

/** The same while neither database nor snapshot can be read. */
export const sayUnavailable = (text: string) => say(503, text, { 'Retry-After': retryAfterSeconds })

/** Names a content: it changes with any letter of it. */
export function editionOf(...contents: string[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('base64url').slice(0, 22)
}

/** Whether the reader has this edition; a proxy may have made the tag a weak one. */
function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.some(one => ['*', tag].includes(one.trim().replace(/^W\//, '')))
}

type Content = { body: BodyInit; headers: Record<string, string> }

/** A document that is asked for again every time, and sent only to those who have another edition of it. */
export async function sendEdition(
  request: Request,
  edition: string,
  make: () => Promise<Content> | Content,
): Promise<Response> {
  const headers = { ETag: `"${edition}"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers })
  const { body, headers: own } = await make()
  return new Response(body, { headers: { ...headers, ...own } })
}

/** What is made of the CV in one language, whatever state the site is in. */
export async function answerFromCv(
  locale: string,
  answer: (cv: PublicCv) => Promise<Response> | Response,
): Promise<Response> {
  if (!isLocale(locale)) return say(404, textsIn(env().defaultLocale).notFound)
  const cv = await loadCv(locale)
  if (!cv.ok) return sayUnavailable(textsIn(locale).unavailable)
  return cv.value === null ? say(404, textsIn(locale).beingPrepared) : await answer(cv.value)
}
