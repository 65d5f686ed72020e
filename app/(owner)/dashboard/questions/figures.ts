import { type Locale, languageTags } from '#lib/i18n/locales.ts'

/** Dollars to the hundredth of a cent: an answer costs about that much. */
export function formatDollars(dollars: string, locale: Locale): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 4 }
  const format = { style: 'currency', currency: 'USD', ...digits } as const
  return new Intl.NumberFormat(languageTags[locale], format).format(Number(dollars))
}

export const formatShare = (part: number, whole: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTags[locale], { style: 'percent' }).format(part / whole)
