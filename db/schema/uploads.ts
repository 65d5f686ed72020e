import { relations } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { id, plainText, stamps } from '../columns.ts'
import { mediaKind } from './media.ts'
import { sessions } from './sessions.ts'

/** A slot for one file that is on its way: whose it is and what was promised. Whoever takes it removes it. */
export const uploads = pgTable(
  'uploads',
  {
    id: id(),
    ...stamps(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    kind: mediaKind().notNull(),
    fileName: plainText().notNull(),
    contentType: text().notNull(),
    bytes: integer().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  t => [index('uploads_session').on(t.sessionId), index('uploads_expires').on(t.expiresAt)],
)

export const uploadsRelations = relations(uploads, ({ one }) => ({
  session: one(sessions, { fields: [uploads.sessionId], references: [sessions.id] }),
}))
