import type { Period } from '#lib/cv/period.ts'
import { currentMonth, firstMonth, lastMonth, yearOf } from '#lib/i18n/partial-dates.ts'

/** Shares of the width, from 0 to 100. */
export type Bar = { start: number; width: number }
export type Chart<Entry> = {
  bars: { entry: Entry; bar: Bar }[]
  points: { entry: Entry; at: number }[]
  years: number[]
}

type Timed = { period: Period | null }

const rings = 5

/** First and last month; what has no known end is taken as its start. */
function monthsOf({ start, end, isOpen }: Period, now: Date): { from: number; to: number } | null {
  const first = start ?? end
  if (first === null) return null
  const last = isOpen ? currentMonth(now) : lastMonth(end ?? first)
  return { from: firstMonth(first), to: Math.max(last, firstMonth(first)) }
}

/** Up to five years evenly spread, the last of them not before this one ends. */
function yearsFrom(from: number, to: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / (rings - 1)))
  const count = Math.ceil((to - from) / step) + 1
  return Array.from({ length: count }, (_, index) => from + index * step)
}

/** Bars for the roles and points for the projects that prove a skill, on one axis of years. */
export function chartOf<Entry extends Timed>(roles: Entry[], projects: Entry[], now: Date): Chart<Entry> {
  const spans = (entries: Entry[]) =>
    entries.flatMap(entry => {
      const months = entry.period && monthsOf(entry.period, now)
      return months === null ? [] : [{ entry, ...months }]
    })
  const [held, made] = [spans(roles), spans(projects)]
  const all = [...held, ...made]
  const first = Math.floor(Math.min(currentMonth(now), ...all.map(({ from }) => from)) / 12)
  const last = Math.ceil((Math.max(...all.map(({ to }) => to), first * 12) + 1) / 12)
  const years = yearsFrom(first, Math.max(last, first + 1))
  const origin = first * 12
  const length = (years.at(-1) ?? first + 1) * 12 - origin
  const share = (months: number) => Math.round((months / length) * 1_000) / 10
  return {
    bars: held.map(({ entry, from, to }) => ({
      entry,
      bar: { start: share(from - origin), width: share(to - from + 1) },
    })),
    points: made.map(({ entry, from }) => ({ entry, at: share(from - origin) })),
    years,
  }
}

/** `2020 – now`; one year where it began and ended in the same. */
export function yearsOf({ start, end, isOpen }: Period, now: string): string {
  const [from, to] = [start && yearOf(start), isOpen ? now : end && yearOf(end)]
  return from && to && from !== to ? `${from}\u00a0– ${to}` : (from ?? to ?? '')
}
