import { relations } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, locale, plainText, stamps } from '../columns.ts'
import { conversations } from './conversations.ts'

export const thumb = pgEnum('thumb', ['up', 'down'])

/**
 * One question with its answer. `citations` are the entries shown as evidence; `answered` is false when the CV did
 * not say. `questionKey` is what equal questions have in common; `settledAt` is when the owner dismissed an open one
 * or saw it answered.
 */
export const exchanges = pgTable(
  'exchanges',
  {
    id: id(),
    ...stamps(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    locale: locale().notNull(),
    question: plainText().notNull(),
    questionKey: text(),
    answer: plainText(),
    citations: jsonb(),
    answered: boolean(),
    model: text(),
    latencyMs: integer(),
    costUsd: numeric({ precision: 12, scale: 6 }),
    thumb: thumb(),
    settledAt: timestamp({ withTimezone: true }),
  },
  t => [
    index('exchanges_conversation').on(t.conversationId),
    index('exchanges_answered_created').on(t.answered, t.createdAt),
  ],
)

export const exchangesRelations = relations(exchanges, ({ one }) => ({
  conversation: one(conversations, { fields: [exchanges.conversationId], references: [conversations.id] }),
}))
