import { relations } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { id, stamps } from '../columns.ts'
import { owners } from './owners.ts'

/** A signed-in browser; deleting the row signs it out on its next request. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    ...stamps(),
    ownerId: uuid()
      .notNull()
      .references(() => owners.id, { onDelete: 'cascade' }),
    userAgent: text(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  t => [index('sessions_owner').on(t.ownerId), index('sessions_expires').on(t.expiresAt)],
)

export const sessionsRelations = relations(sessions, ({ one }) => ({
  owner: one(owners, { fields: [sessions.ownerId], references: [owners.id] }),
}))
