import { eq, getTableName, inArray, sql } from 'drizzle-orm'
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

/** Finds rows by their ids and locks them until the transaction ends; those that are gone are left out. */
export async function findEntries(tx: Transaction, table: EntryTable, ids: string[]): Promise<EntryRow[]> {
  const rows = await tx.select().from(table).where(inArray(table.id, ids)).orderBy(table.id).for('update')
  return rows.map(row => entryRow.parse(row))
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

/** Sets the same values in several rows and raises their versions. */
export async function updateEntries(tx: Transaction, table: EntryTable, ids: string[], values: Values) {
  const raised = { ...values, version: sql`${table.version} + 1` }
  const rows = await tx.update(table).set(raised).where(inArray(table.id, ids)).returning()
  return rows.map(row => entryRow.parse(row))
}

/** Gives the rows the positions 0, 1, 2 ... in the order of `ids`, in one statement. */
export async function orderEntries(tx: Transaction, table: EntryTable, ids: string[]): Promise<void> {
  const name = sql.identifier(getTableName(table))
  const order = sql.join(
    ids.map((id, position) => sql`(${id}::uuid, ${position}::int)`),
    sql`, `,
  )
  await tx.execute(sql`update ${name} set position = asked.position
    from (values ${order}) as asked (id, position) where ${name}.id = asked.id`)
}

/** The ids of all rows in the owner's order. */
export async function listEntryIds(tx: Transaction, table: EntryTable): Promise<string[]> {
  const rows = await tx
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .orderBy(sql`position`, sql`slug`)
    .limit(10_000)
  return rows.map(({ id }) => id)
}

export async function deleteEntries(tx: Transaction, table: EntryTable, ids: string[]): Promise<void> {
  await tx.delete(table).where(inArray(table.id, ids))
}

export type Change = {
  table: PgTable
  id: string
  before: Values | null
  after: (Values & { version?: number }) | null
}

/** Who made the changes, null for a command, and what they were where rows alone do not tell. */
type Origin = { ownerId: string | null; action?: 'restore' }

function actionOf({ before, after }: Change) {
  if (before === null) return 'create' as const
  return after === null ? ('delete' as const) : ('update' as const)
}

/** Keeps what rows were and became, under one batch; resolves to its name. */
export async function insertRevisions(
  tx: Transaction,
  changes: Change[],
  { ownerId, action }: Origin = { ownerId: null },
): Promise<string> {
  const batch = crypto.randomUUID()
  const rows = changes.map(change => ({
    batch,
    tableName: getTableName(change.table),
    rowId: change.id,
    rowVersion: change.after?.version ?? null,
    action: action ?? actionOf(change),
    before: change.before,
    after: change.after,
    ownerId,
  }))
  if (rows.length > 0) await tx.insert(revisions).values(rows)
  return batch
}
