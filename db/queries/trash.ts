import { and, desc, eq, getTableColumns, getTableName, inArray, is, isNull, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../database.ts'
import * as schema from '../schema/index.ts'
import type { EntryTable } from './entries.ts'

const { revisions } = schema

/** The tables by their names in the database. */
const tables = new Map<string, PgTable>(
  Object.values(schema)
    .filter(value => is(value, PgTable))
    .map(table => [getTableName(table), table]),
)

export const tableNamed = (name: string): PgTable | undefined => tables.get(name)

/** What a batch of revisions kept, the oldest first. */
export function listBatch(tx: Transaction, batch: string) {
  return tx.select().from(revisions).where(eq(revisions.batch, batch)).limit(10_000)
}

/** The newest deletions, each with the rows it took. */
export function listDeletions(db: Database, limit: number) {
  return db
    .select({
      batch: revisions.batch,
      tableName: revisions.tableName,
      rowId: revisions.rowId,
      before: revisions.before,
      deletedAt: revisions.createdAt,
    })
    .from(revisions)
    .where(and(eq(revisions.action, 'delete'), isNull(revisions.after)))
    .orderBy(desc(revisions.createdAt))
    .limit(limit)
}

/** Inserts rows as they were kept; their times come back from JSON as texts. */
export async function insertKept(tx: Transaction, table: PgTable, rows: Record<string, unknown>[]) {
  if (rows.length === 0) return
  const columns = getTableColumns(table)
  const isTime = (name: string) => columns[name]?.dataType === 'date'
  const revived = rows.map(row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => columns[name] !== undefined)
        .map(([name, value]) => [name, isTime(name) && typeof value === 'string' ? new Date(value) : value]),
    ),
  )
  await tx.insert(table).values(revived).onConflictDoNothing()
}

/** Which of the ids are rows of the table now. */
export async function listPresent(tx: Transaction, table: EntryTable, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(inArray(table.id, ids))
  return rows.map(({ id }) => id)
}

/** Points rows at `id` again where they point at nothing now. */
export async function relinkEntries(
  tx: Transaction,
  table: EntryTable,
  column: string,
  links: { id: string; target: string }[],
): Promise<void> {
  const target = getTableColumns(table)[column]
  if (target === undefined || links.length === 0) return
  const name = sql.identifier(getTableName(table))
  const field = sql.identifier(column.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`))
  const asked = sql.join(
    links.map(link => sql`(${link.id}::uuid, ${link.target}::uuid)`),
    sql`, `,
  )
  await tx.execute(sql`update ${name} set ${field} = asked.target, version = ${name}.version + 1
    from (values ${asked}) as asked (id, target) where ${name}.id = asked.id and ${name}.${field} is null`)
}
