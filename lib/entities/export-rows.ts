import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { OwnedEntry } from './owner-entries.ts'
import { entityTables } from './tables.ts'

/** An entry's columns as they are stored, with what lies in tables of its own. */
export function exportRow({ entity, values, parts }: OwnedEntry): Record<string, unknown> {
  const columns = Object.keys(getTableColumns<PgTable>(entityTables[entity]))
  return { ...Object.fromEntries(columns.map(name => [name, values[name]])), ...parts }
}

/** Those that are asked for, or all of them; ids of no entry are left out. */
export function exportRows(entries: OwnedEntry[], ids: string[] | null) {
  return entries.filter(({ id }) => ids === null || ids.includes(id)).map(exportRow)
}
