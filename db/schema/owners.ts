import { sql } from 'drizzle-orm'
import { check, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { editable } from '../columns.ts'

/** Who may sign in. `email` is lower case; `passwordHash` is an argon2id string. */
export const owners = pgTable(
  'owners',
  {
    ...editable(),
    email: text().notNull().unique(),
    passwordHash: text().notNull(),
    passwordChangedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  t => [check('owners_email_is_lower', sql`${t.email} = lower(${t.email})`)],
)
