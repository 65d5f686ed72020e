import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { stamps } from '../columns.ts'

/**
 * Which addresses an edit made stale, under the `cvRevision` it raised. Writes hold the profile row until
 * they commit, so revisions appear in order and without gaps: an instance asks for what is newer than the
 * last one it knows.
 */
export const expiredPages = pgTable('expired_pages', {
  revision: integer().primaryKey(),
  addresses: text().array().notNull(),
  ...stamps(),
})
