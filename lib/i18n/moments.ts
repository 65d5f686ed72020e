import { type Locale, languageTags } from './locales.ts'

/** The zone itself when there is one of that name; UTC otherwise. */
export function readTimeZone(stored: unknown): string {
  if (typeof stored !== 'string' || stored === '') return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: stored }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

/** "23 Nov, 14:32" */
export function formatMoment(at: Date, locale: Locale, timeZone: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(languageTags[locale], { ...options, hour12: false, timeZone }).format(at)
}

/** "Monday 23 November" */
export function formatToday(now: Date, locale: Locale, timeZone: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat(languageTags[locale], { ...options, timeZone }).format(now)
}
