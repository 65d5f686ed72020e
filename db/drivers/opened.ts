import type { Database, DriverName } from '../database.ts'

export type PoolLimits = { max: number; queryTimeoutMs: number; connectTimeoutMs: number }

/** Under the 300 seconds after which Neon suspends and drops what is idle. */
export const idleTimeoutMs = 120_000

/** A pool with drizzle on it. */
export type Opened = {
  db: Database
  driver: DriverName
  migrate: (migrationsFolder: string) => Promise<void>
  close: () => Promise<void>
}
