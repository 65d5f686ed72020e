import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { stamps } from '../columns.ts'

/** A counter shared by all instances: so much of `key` was used in the window that ends at `expiresAt`. */
export const limits = pgTable(
  'limits',
  {
    key: text().primaryKey(),
    used: bigint({ mode: 'number' }).notNull().default(0),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    ...stamps(),
  },
  t => [index('limits_expires').on(t.expiresAt)],
)
