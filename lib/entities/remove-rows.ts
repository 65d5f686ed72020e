import type { Transaction } from '#db/database.ts'
import { listChildren, listReferrers } from '#db/queries/children.ts'
import { deleteEntries, type EntryRow, type EntryTable, insertRevisions } from '#db/queries/entries.ts'
import { pagesOf } from '#lib/pages/pages-of.ts'
import { everyAddress } from '#lib/pages/state.ts'
import { type EntityName, entityTables } from './tables.ts'

const isPublic = (row: EntryRow) => row.published !== false

/** The pages that show one of the rows; of several, all pages. */
export async function pagesShowing(tx: Transaction, entity: EntityName, rows: EntryRow[]): Promise<string[]> {
  const [only, ...more] = rows
  if (only !== undefined && more.length === 0) return await pagesOf(tx, { entity, before: only, after: null })
  return rows.some(isPublic) ? [everyAddress] : []
}

/**
 * Deletes rows with all that hangs on them. What goes, and what loses a reference to them, is kept in the
 * revisions under one batch, by which they come back together.
 */
export async function removeRows(
  tx: Transaction,
  entity: EntityName,
  rows: EntryRow[],
  ownerId: string | null,
): Promise<{ batch: string; expires: string[] }> {
  const table: EntryTable = entityTables[entity]
  const ids = rows.map(({ id }) => id)
  const expires = await pagesShowing(tx, entity, rows)
  const children = await listChildren(tx, table, ids)
  const referrers = await listReferrers(tx, table, ids)
  const own = rows.map(row => ({ table, id: row.id, before: row, after: null }))
  const gone = children.map(child => ({ table: child.table, id: child.id, before: child.row, after: null }))
  const batch = await insertRevisions(tx, [...own, ...gone, ...referrers], { ownerId })
  await deleteEntries(tx, table, ids)
  return { batch, expires }
}
