import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { connect } from '#db/connect.ts'
import type { Database } from '#db/database.ts'
import type { Site } from './site.ts'

const migrationsFolder = join(process.cwd(), 'db/migrations')

/** Stops the site, works on its embedded database past all of its code, and starts it again. */
export async function whileStopped(site: Site, work: (db: Database) => Promise<void>): Promise<void> {
  await site.stop()
  const { db, close } = await connect({ url: undefined, dataDir: site.dataDir, migrationsFolder })
  try {
    await work(db)
    await db.execute(sql`update profile set cv_revision = cv_revision + 1`)
  } finally {
    await close()
  }
  await site.start()
}

export async function runAll(db: Database, statements: SQL[]): Promise<void> {
  for (const statement of statements) await db.execute(statement)
}

const answer = z.object({ rows: z.array(z.record(z.string(), z.unknown())) })

/** The rows of a statement, as the database names their columns. */
export async function rowsOf(db: Database, statement: SQL): Promise<Record<string, unknown>[]> {
  return answer.parse(await db.execute(statement)).rows
}
