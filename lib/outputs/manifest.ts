import type { PublicCv } from '#lib/cv/present.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { answerFromCv, editionOf, sendEdition } from './answer.ts'
import { brief } from './brief.ts'

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}`,
  sizes,
  type: 'image/png',
  purpose,
})

/** How the site introduces itself when it is kept on a home screen. */
export function describeManifest({ person, locale }: PublicCv) {
  const name = person.name ?? textsIn(locale).documentTitle
  return {
    id: '/',
    name: brief(name, 45),
    short_name: brief(name, 24),
    ...(person.headline ? { description: brief(person.headline.text) } : {}),
    lang: languageTags[locale],
    dir: 'ltr',
    start_url: `/${locale}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f6f4ef',
    theme_color: '#f6f4ef',
    icons: [
      icon('192.png', '192x192', 'any'),
      icon('512.png', '512x512', 'any'),
      icon('maskable-512.png', '512x512', 'maskable'),
    ],
  }
}

export function answerManifest(request: Request, locale: string): Promise<Response> {
  return answerFromCv(locale, cv => {
    const body = JSON.stringify(describeManifest(cv))
    const headers = { 'Content-Type': 'application/manifest+json; charset=utf-8' }
    return sendEdition(request, editionOf(body), () => ({ body, headers }))
  })
}
