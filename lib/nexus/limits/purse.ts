import type { Database } from '#db/database.ts'
import { correctLimit, takeFromLimit } from '#db/queries/limits.ts'
import { withDeadline } from '#lib/deadline.ts'
import { reasonOf } from '#lib/reason.ts'
import { limitIn } from '#lib/take-limits.ts'
import type { Price } from '../models/price.ts'
import type { Purse } from '../models/within-budget.ts'

const day = 86_400
const deadlineMs = 2_000

/**
 * The budget of this day (UTC), one row for all instances. A reservation is one atomic statement; one that is
 * never settled counts until the day ends. Throws when the database is away, and then no provider is asked.
 */
export function openPurse(db: Database, price: Price): Purse {
  const today = limitIn(day, `chat:budget:${price.unit}`, price.maxPerDay)
  return {
    price,
    reserve: async units => (await withDeadline(takeFromLimit(db, today, units), deadlineMs)) !== null,
    settle: async unused => {
      if (unused === 0) return
      await correctLimit(db, today.key, unused).catch(error =>
        console.warn('What an answer cost could not be settled and stays reserved:', reasonOf(error)),
      )
    },
  }
}
