import { isLocale, type Locale } from './locales.ts'

type Preference = { tag: string; quality: number }

function parsePreference(part: string): Preference {
  const [tag = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
  const quality = parameters.find(parameter => parameter.startsWith('q='))
  return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

/** The languages of an Accept-Language header (RFC 9110, 12.5.4), best first; refused ones left out. */
function accepted(header: string): string[] {
  return header
    .slice(0, 1_000)
    .split(',')
    .map(parsePreference)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag.split('-')[0] ?? '')
}

/** The visitor's saved choice, then what the browser asks for, then the site's default. */
export function chooseLocale(saved: string | undefined, acceptLanguage: string, fallback: Locale): Locale {
  if (isLocale(saved)) return saved
  return accepted(acceptLanguage).find(isLocale) ?? fallback
}
