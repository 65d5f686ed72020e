import { type AnyPgColumn, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { editable, flag, slugCheck } from '../columns.ts'
import { profile } from './profile.ts'

/**
 * What every CV entry carries beside its own texts and dates. A declaration, not a constant: the tables
 * import each other for their relations, and only declarations exist before their module has run.
 */
export function entryColumns() {
  return {
    ...editable(),
    profileId: uuid()
      .notNull()
      .references(() => profile.id, { onDelete: 'cascade' }),
    slug: text().notNull(),
    position: integer().notNull().default(0),
    published: flag(true),
  }
}

type EntryTable = { profileId: AnyPgColumn; slug: AnyPgColumn; position: AnyPgColumn }

export function entryConstraints(table: string, t: EntryTable) {
  return [
    unique(`${table}_slug_unique`).on(t.slug),
    index(`${table}_profile_position`).on(t.profileId, t.position),
    slugCheck(table, t.slug),
  ]
}
