import { firstMonth, lastMonth } from '#lib/i18n/partial-dates.ts'
import type { Entry } from '../../entries/entry.ts'

const never = Number.POSITIVE_INFINITY
export const startMonth = ({ period }: Entry): number => (period?.start ? firstMonth(period.start) : never)
export const endMonth = ({ period }: Entry): number => {
  if (period?.isOpen) return never
  return period?.end ? lastMonth(period.end) : -1
}

/** The latest first: what goes on, then what ended last. */
export const latestFirst = (roles: readonly Entry[]): Entry[] =>
  [...roles].sort((a, b) => endMonth(b) - endMonth(a) || startMonth(b) - startMonth(a))

export const rolesOf = (entries: readonly Entry[]): Entry[] => entries.filter(({ kind }) => kind === 'role')

export const rolesAt = (entries: readonly Entry[], employer: Entry): Entry[] =>
  latestFirst(rolesOf(entries).filter(({ by }) => by === employer.by))

export const employerOf = (entries: readonly Entry[], role: Entry | undefined): Entry | undefined =>
  role && entries.find(({ kind, by }) => kind === 'employer' && by === role.by)

/** The roles elsewhere that came just before, or just after, the time at an employer. */
export function rolesBeside(entries: readonly Entry[], employer: Entry, side: 'before' | 'after'): Entry[] {
  const here = rolesAt(entries, employer)
  const elsewhere = latestFirst(rolesOf(entries).filter(({ by }) => by !== employer.by))
  const start = Math.min(...here.map(startMonth))
  const end = Math.max(...here.map(endMonth))
  if (side === 'before') return elsewhere.filter(role => startMonth(role) < start)
  return elsewhere.filter(role => endMonth(role) > end).reverse()
}
