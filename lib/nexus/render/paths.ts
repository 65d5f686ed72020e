import { isLocale, type Locale } from '#lib/i18n/locales.ts'

const own = /^\/(\w\w)((?:\/[\w%-]+)*)(#[\w.%-]*)?$/
const file = /^\/(\w\w)\/cv\.pdf$/

/** Whether an entry is a file: it says what it says in its own language alone, and no page shows it. */
export const isFile = (path: string): boolean => isLocale(file.exec(path)?.[1])

/** An entry's address without its language, so that it is known again in another; null for one that is not ours. */
export function pathBelowLocale(path: string): string | null {
  const [whole, locale = '', rest = '', anchor = ''] = own.exec(path) ?? []
  return whole !== undefined && isLocale(locale) ? `${rest}${anchor}` : null
}

/** The same entry on the pages in this language, or its file; null for an address that is not ours. */
export function pathIn(locale: Locale, path: string): string | null {
  if (isFile(path)) return path
  const below = pathBelowLocale(path)
  return below === null ? null : `/${locale}${below}`
}
