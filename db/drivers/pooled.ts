import { sql } from 'drizzle-orm'
import type { Connection, ConnectOptions, PoolOptions } from '../database.ts'
import { openNeon } from './neon.ts'
import type { Opened, PoolLimits } from './opened.ts'
import { openPg } from './pg.ts'

const queryLimits = { max: 8, queryTimeoutMs: 5_000, connectTimeoutMs: 5_000 }

/** One connection holds the lock while the other migrates; the second process waits on the lock. */
const migrationLimits = { max: 2, queryTimeoutMs: 600_000, connectTimeoutMs: 30_000 }

/** Any number: the same in every process that migrates this product. */
const migrationLock = 707_110_002

function isNeon(url: string): boolean {
  return URL.parse(url)?.hostname.toLowerCase().endsWith('.neon.tech') ?? false
}

function openPool(url: string, limits: PoolLimits, onError: (error: unknown) => void): Opened {
  return isNeon(url) ? openNeon(url, limits, onError) : openPg(url, limits, onError)
}

async function migrateAlone(pool: Opened, migrationsFolder: string): Promise<void> {
  await pool.db.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`)
    await pool.migrate(migrationsFolder)
  })
}

async function migrateOnce(url: string, { migrationsFolder, onError }: ConnectOptions): Promise<void> {
  const pool = openPool(url, migrationLimits, onError ?? ignore)
  try {
    await migrateAlone(pool, migrationsFolder)
  } finally {
    await pool.close()
  }
}

function ignore(): void {}

function limitsOf({ queryTimeoutMs, connectTimeoutMs }: PoolOptions): PoolLimits {
  return {
    max: queryLimits.max,
    queryTimeoutMs: queryTimeoutMs ?? queryLimits.queryTimeoutMs,
    connectTimeoutMs: connectTimeoutMs ?? queryLimits.connectTimeoutMs,
  }
}

export function connectPooled(url: string, options: ConnectOptions): Connection {
  const { db, driver, close } = openPool(url, limitsOf(options), options.onError ?? ignore)
  return { db, driver, close, migrate: () => migrateOnce(options.unpooledUrl ?? url, options) }
}
