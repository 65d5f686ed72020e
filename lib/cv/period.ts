import { currentMonth, firstMonth, lastMonth, type MonthNumber } from '#lib/i18n/partial-dates.ts'
import { readDate } from '#lib/i18n/read-date.ts'

/** Partial dates as written; a start without an end is open and lasts until today. */
export type Period = { start: string | null; end: string | null; isOpen: boolean }

/** Both ends inclusive. */
export type MonthRange = { from: MonthNumber; to: MonthNumber }

export function readPeriod(row: { startedOn: unknown; endedOn: unknown }): Period {
  const start = readDate(row.startedOn)
  const end = readDate(row.endedOn)
  // A damaged end is not "today": the period counts as over, its end unknown.
  const isOpen = start !== null && (row.endedOn === null || row.endedOn === undefined)
  return { start, end, isOpen }
}

/** The months a period covers up to this one, or null where that cannot be told. */
export function monthsOf({ start, end, isOpen }: Period, now: Date): MonthRange | null {
  const today = currentMonth(now)
  if (start === null || (end === null && !isOpen)) return null
  const from = firstMonth(start)
  const to = end === null ? today : Math.min(lastMonth(end), today)
  return to < from ? null : { from, to }
}

/** How many months the ranges cover together; overlaps count once. */
export function countMonths(ranges: readonly MonthRange[]): number {
  let covered = 0
  let next = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, next)
    if (to >= start) covered += to - start + 1
    next = Math.max(next, to + 1)
  }
  return covered
}
