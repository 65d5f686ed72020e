import { eq, getTableName, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Transaction } from '../database.ts'
import { revisions } from '../schema/index.ts'

/** What all CV tables have; the profile alone has no slug. */
export type EntryTable = PgTable & { id: PgColumn; version: PgColumn; slug?: PgColumn }

const entryRow = z.looseObject({
  id: z.string(),
  version: z.number(),
  slug: z.string().optional(),
  published: z.boolean().optional(),
})

/** A row of any CV table, by column. */
export type EntryRow = z.infer<typeof entryRow>

type Values = Record<string, unknown>

/** Finds the row by slug (the profile by being the only one) and locks it until the transaction ends. */
export async function findEntry(tx: Transaction, table: EntryTable, slug: string | null) {
  const condition = table.slug && slug !== null ? eq(table.slug, slug) : undefined
  const [row] = await tx.select().from(table).where(condition).limit(1).for('update')
  return row === undefined ? null : entryRow.parse(row)
}

/** The slugs in use that begin like this one, to choose a free one. */
export async function listSlugsLike(tx: Transaction, table: EntryTable, slug: string): Promise<string[]> {
  if (table.slug === undefined) return []
  const pattern = `${slug}%`
  const rows = await tx
    .select({ slug: sql<string>`${table.slug}` })
    .from(table)
    .where(sql`${table.slug} like ${pattern}`)
  return rows.map(row => row.slug)
}

export async function insertEntry(tx: Transaction, table: EntryTable, values: Values): Promise<EntryRow> {
  const [row] = await tx.insert(table).values(values).returning()
  return entryRow.parse(row)
}

/** Raises the version with the values; throws when the row is gone. */
export async function updateEntry(tx: Transaction, table: EntryTable, before: EntryRow, values: Values) {
  const raised = { ...values, version: before.version + 1 }
  const [row] = await tx.update(table).set(raised).where(eq(table.id, before.id)).returning()
  return entryRow.parse(row)
}

export async function deleteEntry(tx: Transaction, table: EntryTable, id: string): Promise<void> {
  await tx.delete(table).where(eq(table.id, id))
}

type Change = { table: PgTable; id: string; before: Values | null; after: EntryRow | null }

function actionOf({ before, after }: Change) {
  if (before === null) return 'create' as const
  return after === null ? ('delete' as const) : ('update' as const)
}

/** Keeps what rows were and became, under one batch. */
export async function insertRevisions(tx: Transaction, changes: Change[]): Promise<void> {
  const batch = crypto.randomUUID()
  const rows = changes.map(change => ({
    batch,
    tableName: getTableName(change.table),
    rowId: change.id,
    rowVersion: change.after?.version ?? null,
    action: actionOf(change),
    before: change.before,
    after: change.after,
  }))
  await tx.insert(revisions).values(rows)
}
