import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { stamps } from '../columns.ts'

/** Addresses an entry had before; they answer 308 to its present one. */
export const slugs = pgTable(
  'slugs',
  { tableName: text().notNull(), slug: text().notNull(), rowId: uuid().notNull(), ...stamps() },
  t => [primaryKey({ columns: [t.tableName, t.slug] }), index('slugs_row').on(t.rowId)],
)
