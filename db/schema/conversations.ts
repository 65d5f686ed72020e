import { relations } from 'drizzle-orm'
import { index, pgTable } from 'drizzle-orm/pg-core'
import { id, locale, stamps } from '../columns.ts'
import { exchanges } from './exchanges.ts'

/** A visitor's chat; it holds no address and no name. */
export const conversations = pgTable(
  'conversations',
  { id: id(), ...stamps(), locale: locale().notNull() },
  t => [index('conversations_created').on(t.createdAt)],
)

export const conversationsRelations = relations(conversations, ({ many }) => ({ exchanges: many(exchanges) }))
