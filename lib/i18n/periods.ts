import type { Period } from '#lib/cv/period.ts'
import type { Locale } from './locales.ts'
import { formatDate, yearOf } from './partial-dates.ts'
import { textsIn } from './texts.ts'

function join({ start, end, isOpen }: Period, locale: Locale, format: (date: string) => string): string {
  const from = start === null ? '' : format(start)
  const to = isOpen ? textsIn(locale).now : end !== null && format(end)
  if (!to || to === from) return from
  // The dash stays with what it follows: it never begins a line.
  return from === '' ? to : `${from}\u00a0– ${to}`
}

/** `Mar 2023 – now`; empty where neither end is known. */
export function formatPeriod(period: Period, locale: Locale): string {
  return join(period, locale, date => formatDate(date, locale))
}

/** `2020 – now`, for lists where the month is too much. */
export function formatYears(period: Period, locale: Locale): string {
  return join(period, locale, yearOf)
}

/** `3 y 9 m`, `15 y`, `4 m`; empty for no months. */
export function formatMonths(count: number, locale: Locale): string {
  const { years, months } = textsIn(locale)
  const parts = [count >= 12 ? years(Math.floor(count / 12)) : '', count % 12 > 0 ? months(count % 12) : '']
  return parts.filter(Boolean).join(' ')
}
