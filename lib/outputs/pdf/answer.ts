import { loadCv } from '#lib/cv/load-cv.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { slugify } from '#lib/entities/slug.ts'
import { env } from '#lib/env.ts'
import { isLocale } from '#lib/i18n/locales.ts'
import { type Texts, textsIn } from '#lib/i18n/texts.ts'
import { reasonOf } from '#lib/reason.ts'
import { prepareCvPdf } from './render-pdf.ts'

const retryAfterSeconds = '5'

function say(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}

const fileName = ({ person, locale }: PublicCv) => `${slugify(`${person.name ?? ''} cv`)}-${locale}.pdf`

/** Whether the reader has this edition; a proxy may have made the tag a weak one. */
function isKnown(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.some(one => ['*', tag].includes(one.trim().replace(/^W\//, '')))
}

async function answer(request: Request, cv: PublicCv): Promise<Response> {
  const { edition, render } = await prepareCvPdf(cv)
  const headers = { ETag: `"${edition}"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers })
  const pdf = await render()
  return new Response(pdf, {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': `inline; filename="${fileName(cv)}"`,
    },
  })
}

function fault(error: unknown, texts: Texts): Response {
  console.error('The PDF of the CV could not be made:', reasonOf(error))
  return say(500, texts.documentFault)
}

/** The CV's PDF for one address, whatever state the site is in. */
export async function answerCvPdf(request: Request, locale: string): Promise<Response> {
  if (!isLocale(locale)) return say(404, textsIn(env().defaultLocale).notFound)
  const texts = textsIn(locale)
  const cv = await loadCv(locale)
  if (!cv.ok) return say(503, texts.unavailable, { 'Retry-After': retryAfterSeconds })
  if (cv.value === null) return say(404, texts.beingPrepared)
  return await answer(request, cv.value).catch(error => fault(error, texts))
}
