import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, stamps } from '../columns.ts'
import { owners } from './owners.ts'

export const revisionAction = pgEnum('revision_action', ['create', 'update', 'delete', 'restore'])

/**
 * What a row was before a write (`before`) and after it (`after`). A deleted row and its children share one
 * `batch`, so that they come back together.
 */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    ...stamps(),
    batch: uuid().notNull(),
    tableName: text().notNull(),
    rowId: uuid().notNull(),
    rowVersion: integer(),
    action: revisionAction().notNull(),
    before: jsonb(),
    after: jsonb(),
    ownerId: uuid().references(() => owners.id, { onDelete: 'set null' }),
  },
  t => [
    index('revisions_row').on(t.tableName, t.rowId, t.createdAt),
    index('revisions_batch').on(t.batch),
    index('revisions_owner').on(t.ownerId),
    index('revisions_action_created').on(t.action, t.createdAt),
  ],
)
