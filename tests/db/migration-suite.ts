import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { profile } from '#db/schema/index.ts'
import { migrationsFolder, type ServerHarness } from './harness.ts'

export function migrationSuite({ server, openAt, driver }: ServerHarness): void {
  test('two processes that migrate an empty database at once both succeed', async () => {
    const url = await server.createDatabase(`twice-${driver}`)
    const connections = await Promise.all([openAt(url), openAt(url)])
    await Promise.all(connections.map(connection => connection.migrate()))
    for (const { db, close } of connections) {
      expect(await db.$count(profile)).toBe(0)
      await close()
    }
  })

  test('migrations take the unpooled address', async () => {
    const pooled = await server.createDatabase(`pooled-${driver}`)
    const unpooled = await server.createDatabase(`unpooled-${driver}`)
    const connection = await connect({ url: pooled, unpooledUrl: unpooled, dataDir: '', migrationsFolder })
    await connection.migrate()
    await connection.close()
    const tables = sql`select from pg_tables where tablename = 'profile'`
    const [left, migrated] = await Promise.all([openAt(pooled), openAt(unpooled)])
    expect(await left.db.execute(tables)).toMatchObject({ rowCount: 0 })
    expect(await migrated.db.execute(tables)).toMatchObject({ rowCount: 1 })
    await Promise.all([left.close(), migrated.close()])
  })
}
