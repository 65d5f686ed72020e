import { type Locale, languageTags } from './locales.ts'

/** The zone if the platform knows it, else UTC: what an owner typed may be anything. */
function knownZone(zone: unknown): string {
  if (typeof zone !== 'string') return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    // No such zone.
    return 'UTC'
  }
}

/** `9 May 2026, 14:32`, where the owner is. */
export function formatMoment(at: Date, locale: Locale, zone: unknown): string {
  const style = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  const clock = { hourCycle: 'h23', timeZone: knownZone(zone) } as const
  const tag = locale === 'en' ? 'en-GB' : languageTags[locale]
  return new Intl.DateTimeFormat(tag, { ...style, ...clock }).format(at)
}
