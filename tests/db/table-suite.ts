import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Connection, Database } from '#db/database.ts'
import * as schema from '#db/schema/index.ts'
import { migrationsFolder } from './harness.ts'

const tables = Object.values(schema).filter(value => is(value, PgTable))
const rowsOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row) })
const journal = z.object({ entries: z.array(z.unknown()) })

const foreignKeysWithoutIndex = sql`
  select c.conrelid::regclass || '.' || a.attname as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and not exists (
    select from pg_index i
    where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indisvalid and i.indpred is null)`

async function listUnindexed(db: Pick<Database, 'execute'>): Promise<string[]> {
  const found = rowsOf(z.object({ column: z.string() })).parse(await db.execute(foreignKeysWithoutIndex))
  return found.rows.map(row => row.column)
}

async function countApplied(db: Database): Promise<number> {
  const counted = await db.execute(sql`select count(*)::int as applied from drizzle.__drizzle_migrations`)
  return rowsOf(z.object({ applied: z.number() })).parse(counted).rows[0]?.applied ?? 0
}

export function tableSuite(connection: () => Connection): void {
  test('migrating again changes nothing', async () => {
    const file = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')
    await connection().migrate()
    expect(await countApplied(connection().db)).toBe(journal.parse(JSON.parse(file)).entries.length)
  })

  test('every table of the schema exists with all its columns', async () => {
    expect(tables.length).toBeGreaterThan(25)
    for (const table of tables) await connection().db.select().from(table).limit(1)
  })

  test('every foreign key has an index that leads with it', async () => {
    expect(await listUnindexed(connection().db)).toEqual([])
  })

  test('a foreign key without an index would be noticed', async () => {
    const rollback = new Error('back to how it was')
    const dropped = connection().db.transaction(async tx => {
      await tx.execute(sql`drop index roles_employer`)
      expect(await listUnindexed(tx)).toEqual(['roles.employer_id'])
      throw rollback
    })
    await expect(dropped).rejects.toBe(rollback)
  })
}
