import { isLocale, type Locale } from '#lib/i18n/locales.ts'

const own = /^\/(\w\w)((?:\/[\w%-]+)*)(#[\w.%-]*)?$/

/** An entry's address without its language, so that it is known again in another; null for one that is not ours. */
export function pathBelowLocale(path: string): string | null {
  const [whole, locale = '', rest = '', anchor = ''] = own.exec(path) ?? []
  return whole !== undefined && isLocale(locale) ? `${rest}${anchor}` : null
}

/** The same entry on the pages in this language; null for an address that is not ours. */
export function pathIn(locale: Locale, path: string): string | null {
  const below = pathBelowLocale(path)
  return below === null ? null : `/${locale}${below}`
}
