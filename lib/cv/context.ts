import type { PublicRows } from '#db/queries/public-cv.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { localise, localiseList } from '#lib/i18n/localise.ts'

/** What presenting a row needs to know beside the row. */
export type Context = {
  rows: PublicRows
  locale: Locale
  now: Date
  text: (stored: unknown) => ReturnType<typeof localise>
  list: (stored: unknown) => ReturnType<typeof localiseList>
}

export function contextOf(rows: PublicRows, locale: Locale, now: Date): Context {
  return {
    rows,
    locale,
    now,
    text: stored => localise(stored, locale, rows.mainLocale),
    list: stored => localiseList(stored, locale, rows.mainLocale),
  }
}
