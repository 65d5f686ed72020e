import { and, asc, desc, eq, getTableName, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../database.ts'
import { media, revisions } from '../schema/index.ts'

/** A row of any table, by what its revisions are kept under. */
export type RowName = { table: PgTable; id: string }

const ofRow = ({ table, id }: RowName) =>
  and(eq(revisions.tableName, getTableName(table)), eq(revisions.rowId, id))

const newestFirst: SQL[] = [desc(revisions.createdAt), sql`${revisions.rowVersion} desc nulls first`]

export function countRevisions(db: Database, row: RowName): Promise<number> {
  return db.$count(revisions, ofRow(row))
}

/** What was kept of a row, the newest first. */
export function listRevisions(db: Database, row: RowName, part: { limit: number; offset: number }) {
  return db
    .select()
    .from(revisions)
    .where(ofRow(row))
    .orderBy(...newestFirst)
    .limit(part.limit)
    .offset(part.offset)
}

export type KeptRevision = Awaited<ReturnType<typeof listRevisions>>[number]

/** One revision of a row; undefined where it is another row's, or gone. */
export async function findRevisionOf(tx: Transaction, row: RowName, id: string) {
  const [found] = await tx
    .select()
    .from(revisions)
    .where(and(ofRow(row), eq(revisions.id, id)))
  return found
}

const holds = (key: string) => sql`${revisions.before} ? ${key}`

/** The first revision after this one whose `before` says which skills or images there were. */
export async function findNextWithParts(tx: Transaction, row: RowName, id: string) {
  const at = sql`(select created_at from ${revisions} as asked where asked.id = ${id})`
  const [found] = await tx
    .select({ before: revisions.before })
    .from(revisions)
    .where(and(ofRow(row), sql`${revisions.createdAt} > ${at}`, or(holds('skills'), holds('images'))))
    .orderBy(asc(revisions.createdAt))
    .limit(1)
  return found?.before ?? null
}

/** What files are called. */
export async function listFileNames(db: Database, ids: string[]) {
  if (ids.length === 0) return []
  return await db.select({ id: media.id, name: media.fileName }).from(media).where(inArray(media.id, ids))
}
