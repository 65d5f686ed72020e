import { firstMonth, lastMonth } from '#lib/i18n/partial-dates.ts'
import type { Entry } from '../../entries/entry.ts'
import { endMonth, startMonth } from './careers.ts'
import type { Span } from './dates.ts'

/** Whether an entry was going on at some month of a span. */
export function overlapsSpan(entry: Entry, { from, to }: Span): boolean {
  const end = Math.max(endMonth(entry), entry.period?.end ? -1 : startMonth(entry))
  return startMonth(entry) <= lastMonth(to) && end >= firstMonth(from)
}
