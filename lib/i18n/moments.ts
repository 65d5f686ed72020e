import { type Locale, languageTags } from './locales.ts'

/** The zone itself when there is one of that name; UTC otherwise: what an owner typed may be anything. */
export function readTimeZone(stored: unknown): string {
  if (typeof stored !== 'string' || stored === '') return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: stored }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

const tagOf = (locale: Locale) => (locale === 'en' ? 'en-GB' : languageTags[locale])

const clock = (zone: unknown) =>
  ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: readTimeZone(zone) }) as const

/** `9 May 2026, 14:32`, where the owner is. */
export function formatMoment(at: Date, locale: Locale, zone: unknown): string {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(tagOf(locale), { ...day, ...clock(zone) }).format(at)
}

/** `23 Nov, 14:32`, for what is recent. */
export function formatRecent(at: Date, locale: Locale, zone: unknown): string {
  const day = { day: 'numeric', month: 'short' } as const
  return new Intl.DateTimeFormat(tagOf(locale), { ...day, ...clock(zone) }).format(at)
}

/** `Monday 23 November` */
export function formatToday(now: Date, locale: Locale, timeZone: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone }).format(now)
}
