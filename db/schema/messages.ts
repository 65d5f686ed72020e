import { index, pgTable, timestamp } from 'drizzle-orm/pg-core'
import { id, locale, plainText, stamps } from '../columns.ts'

/** What visitors wrote through the contact form. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    ...stamps(),
    name: plainText(),
    email: plainText(),
    body: plainText().notNull(),
    locale: locale().notNull(),
    readAt: timestamp({ withTimezone: true }),
    archivedAt: timestamp({ withTimezone: true }),
    mailedAt: timestamp({ withTimezone: true }),
  },
  t => [index('messages_created').on(t.createdAt)],
)
