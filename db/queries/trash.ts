import {
  and,
  countDistinct,
  desc,
  eq,
  getTableColumns,
  getTableName,
  gt,
  inArray,
  is,
  max,
  sql,
} from 'drizzle-orm'
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

/** Whether a deleted row has not come back since: each return is a revision of its own. */
const isGone = sql`not exists (select 1 from ${revisions} as later
  where later.table_name = ${revisions.tableName} and later.row_id = ${revisions.rowId}
  and later.action in ('create', 'restore') and later.created_at > ${revisions.createdAt})`

type Asked = { tables: string[]; since: Date }

const isInTrash = ({ tables, since }: Asked) =>
  and(
    eq(revisions.action, 'delete'),
    inArray(revisions.tableName, tables),
    gt(revisions.createdAt, since),
    isGone,
  )

/** How many deletions can be taken back. */
export async function countTrash(db: Database, asked: Asked): Promise<number> {
  const [row] = await db
    .select({ count: countDistinct(revisions.batch) })
    .from(revisions)
    .where(isInTrash(asked))
  return row?.count ?? 0
}

/** Deletions that can be taken back, the newest first. */
export function listTrash(db: Database, asked: Asked, part: { limit: number; offset: number }) {
  const deletedAt = max(revisions.createdAt)
  return db
    .select({ batch: revisions.batch, deletedAt })
    .from(revisions)
    .where(isInTrash(asked))
    .groupBy(revisions.batch)
    .orderBy(desc(deletedAt), revisions.batch)
    .limit(part.limit)
    .offset(part.offset)
}

/** The rows that deletions took and that are not back, with those of their columns that name them. */
export async function listTrashedRows(db: Database, batches: string[], asked: Asked, columns: string[]) {
  if (batches.length === 0) return []
  const named = sql.join(
    columns.map(column => sql`${sql.raw(`'${column}'`)}, ${revisions.before} -> ${sql.raw(`'${column}'`)}`),
    sql`, `,
  )
  return await db
    .select({
      batch: revisions.batch,
      tableName: revisions.tableName,
      named: sql<unknown>`jsonb_build_object(${named})`,
    })
    .from(revisions)
    .where(and(inArray(revisions.batch, batches), isInTrash(asked)))
    .limit(10_000)
}

/**
 * Forgets rows that were deleted `days` ago or earlier and have not come back, with all that was kept of them
 * until then; how many revisions that were.
 */
export async function deleteOldTrash(db: Database, days: number): Promise<number> {
  const isForgotten = sql`exists (select 1 from (
      select ${revisions.tableName}, ${revisions.rowId}, max(${revisions.createdAt}) as last from ${revisions}
      where ${revisions.action} = 'delete' and ${isGone}
        and ${revisions.createdAt} < now() - make_interval(days => ${days}::int)
      group by ${revisions.tableName}, ${revisions.rowId}) as gone
    where ${revisions.tableName} = gone.table_name
      and ${revisions.rowId} = gone.row_id and ${revisions.createdAt} <= gone.last)`
  return (await db.delete(revisions).where(isForgotten).returning({ id: revisions.id })).length
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
