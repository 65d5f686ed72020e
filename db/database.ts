import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

type Schema = typeof schema

/** One type for all three drivers. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>
export type Transaction = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>
export type DriverName = 'pglite' | 'pg' | 'neon'

/** What the two drivers with a server behind them take; the embedded one answers in process. */
export type PoolOptions = {
  /** How long one query may take; 5 seconds unless given. Migrations have their own, longer one. */
  queryTimeoutMs?: number
  /** How long a query may wait for a connection; 5 seconds unless given. */
  connectTimeoutMs?: number
  /** Hears of connections that were lost while nobody used them; the pool replaces them by itself. */
  onError?: (error: unknown) => void
}

/** `url` unset means embedded PGlite in `dataDir`. Migrations run through `unpooledUrl` when set. */
export type ConnectOptions = PoolOptions & {
  url: string | undefined
  unpooledUrl?: string | undefined
  dataDir: string
  migrationsFolder: string
}

export type Connection = {
  db: Database
  driver: DriverName
  /** Brings the tables up to date; harmless when they are, and when several processes do it at once. */
  migrate: () => Promise<void>
  close: () => Promise<void>
}
