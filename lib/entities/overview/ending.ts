import { readDate } from '#lib/i18n/read-date.ts'
import type { OwnedEntry, OwnerEntries } from '../owner-entries.ts'

const soonDays = 60
const dayMs = 86_400_000

/** The last day a partial date covers, at midnight UTC. */
function lastDayOf(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)
}

/** How many days are left of the period that ends with this date; negative once it is over. */
export function daysLeft(date: string, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return Math.round((lastDayOf(date) - today) / dayMs)
}

export type Ending = { entry: OwnedEntry; date: string; days: number }

/** The certificates that end within 60 days, the soonest first. */
export function endingCertificates({ entries }: OwnerEntries, now: Date): Ending[] {
  return entries.certificates
    .flatMap(entry => {
      const date = readDate(entry.values.expiresOn)
      return date === null ? [] : [{ entry, date, days: daysLeft(date, now) }]
    })
    .filter(({ days }) => days >= 0 && days <= soonDays)
    .toSorted((a, b) => a.days - b.days)
}
