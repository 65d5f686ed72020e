import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { locales } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { answerFromCv, editionOf, say, sendEdition } from '../answer.ts'
import { alternatesOf, listPages, type PagePath } from './addresses.ts'

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escapeXml = (text: string) => text.replace(/[&<>"']/g, mark => marks[mark] ?? mark)

/** One page: an entry for each language that names all of them. */
function entriesOf(page: PagePath, { updatedAt }: PublicCv): string[] {
  const alternates = alternatesOf(page)
  const links = Object.entries(alternates).map(
    ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(href)}"/>`,
  )
  // Only the first page shows all of the CV: of the others nobody knows when their texts last changed.
  const changed = page === '' ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : ''
  return locales.map(
    locale => `<url><loc>${escapeXml(alternates[locale])}</loc>${changed}${links.join('')}</url>`,
  )
}

export function writeSitemap(cv: PublicCv): string {
  const entries = listPages(cv).flatMap(page => entriesOf(page, cv))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries.join('\n')}\n</urlset>\n`
}

/** There is none for a CV that does not want to be found. */
export function answerSitemap(request: Request): Promise<Response> {
  const { defaultLocale } = env()
  return answerFromCv(defaultLocale, cv => {
    if (!cv.isIndexable) return say(404, textsIn(defaultLocale).notFound)
    const body = writeSitemap(cv)
    const headers = { 'Content-Type': 'application/xml; charset=utf-8' }
    return sendEdition(request, editionOf(body), () => ({ body, headers }))
  })
}
