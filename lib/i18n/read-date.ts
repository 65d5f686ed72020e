import { partialDate } from '#db/partial-date.ts'

/** The date if it is one, else null: a damaged one is not shown. */
export function readDate(stored: unknown): string | null {
  return partialDate.safeParse(stored).data ?? null
}
