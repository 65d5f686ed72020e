import { and, eq, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '../database.ts'
import { slugs } from '../schema/index.ts'

type Move = { rowId: string; from: string; to: string }

/** Notes that a row moved from one slug to another; the new one is no longer anybody's former slug. */
export async function moveSlug(tx: Transaction, table: PgTable, { rowId, from, to }: Move): Promise<void> {
  const tableName = getTableName(table)
  await tx.delete(slugs).where(and(eq(slugs.tableName, tableName), eq(slugs.slug, to)))
  await tx
    .insert(slugs)
    .values({ tableName, slug: from, rowId })
    .onConflictDoUpdate({ target: [slugs.tableName, slugs.slug], set: { rowId } })
}
