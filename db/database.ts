import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

type Schema = typeof schema

/** One type for all three drivers. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>
export type Transaction = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>
export type DriverName = 'pglite' | 'pg' | 'neon'

/** `url` unset means embedded PGlite in `dataDir`. Migrations run through `unpooledUrl` when set. */
export type ConnectOptions = {
  url: string | undefined
  unpooledUrl?: string | undefined
  dataDir: string
  migrationsFolder: string
}

export type Connection = {
  db: Database
  driver: DriverName
  migrate: () => Promise<void>
  close: () => Promise<void>
}
