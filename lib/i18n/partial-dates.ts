import { type Locale, languageTags } from './locales.ts'

/** A month counted from year 0, January being 0: months are compared and subtracted, never `Date`s. */
export type MonthNumber = number

type Parts = { year: number; month: number | undefined; day: number | undefined }

function parts(date: string): Parts {
  const [year = 0, month, day] = date.split('-').map(Number)
  return { year, month, day }
}

/** The first month a partial date covers; `YYYY` begins in January. */
export function firstMonth(date: string): MonthNumber {
  const { year, month = 1 } = parts(date)
  return year * 12 + month - 1
}

/** The last month a partial date covers; `YYYY` ends in December. */
export function lastMonth(date: string): MonthNumber {
  const { year, month = 12 } = parts(date)
  return year * 12 + month - 1
}

export function currentMonth(now = new Date()): MonthNumber {
  return now.getUTCFullYear() * 12 + now.getUTCMonth()
}

export const yearOf = (date: string) => date.slice(0, 4)

/** `2021`, `May 2021`, `9 May 2021`, in the reader's language and no more precise than written. */
export function formatDate(date: string, locale: Locale): string {
  const { year, month, day } = parts(date)
  if (month === undefined) return String(year)
  const instant = Date.UTC(year, month - 1, day ?? 1)
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  // Short dates are written without the "de" that Intl puts between their parts.
  return format.format(instant).replaceAll(' de ', ' ')
}
