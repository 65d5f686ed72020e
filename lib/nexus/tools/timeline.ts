import { tool } from 'ai'
import { z } from 'zod'
import { partialDate } from '#db/partial-date.ts'
import type { Period } from '#lib/cv/period.ts'
import { firstMonth, lastMonth } from '#lib/i18n/partial-dates.ts'
import type { CitableKind } from '../entries/entry.ts'
import { brieflyFound, find, type ToolContext } from './found.ts'

const timed: CitableKind[] = [
  'role',
  'project',
  'education',
  'volunteering',
  'award',
  'publication',
  'certificate',
]
const maxEntries = 24

const startOf = ({ start, end }: Period) => start ?? end
const month = (date: string | null, read: (date: string) => number, otherwise: number) =>
  date === null ? otherwise : read(date)

/** Both ends inclusive; a period without a known end is taken as its start alone. */
function overlaps(period: Period, from: number, to: number): boolean {
  const first = month(startOf(period), firstMonth, Number.POSITIVE_INFINITY)
  const last = period.isOpen
    ? Number.POSITIVE_INFINITY
    : month(period.end ?? period.start, lastMonth, Number.NEGATIVE_INFINITY)
  return first <= to && last >= from
}

/** What happened between two partial dates, earliest first. */
export function timeline({ entries }: ToolContext) {
  return tool({
    description:
      'What the person did between two dates (YYYY, YYYY-MM or YYYY-MM-DD, both inclusive), earliest first: roles, projects, studies and the rest.',
    inputSchema: z.strictObject({ from: partialDate, to: partialDate }),
    execute: ({ from, to }) => {
      const [first, last] = [firstMonth(from), lastMonth(to)]
      const found = entries.filter(
        ({ kind, period }) => timed.includes(kind) && period !== null && overlaps(period, first, last),
      )
      const start = ({ period }: { period: Period | null }) => month(period && startOf(period), firstMonth, 0)
      return {
        from,
        to,
        entries: found
          .sort((a, b) => start(a) - start(b))
          .slice(0, maxEntries)
          .map(entry => brieflyFound(find(entry))),
      }
    },
  })
}
