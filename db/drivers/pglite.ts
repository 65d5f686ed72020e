import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Connection, ConnectOptions } from '../database.ts'
import { lockFolder } from '../lock.ts'
import { drizzleOptions } from './drizzle-options.ts'

async function openFolder(dataDir: string, unlock: () => void): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: join(dataDir, 'pg'), extensions: { pg_trgm } })
  } catch (error) {
    unlock()
    throw error
  }
}

export async function connectEmbedded({ dataDir, migrationsFolder }: ConnectOptions): Promise<Connection> {
  await mkdir(dataDir, { recursive: true })
  const unlock = lockFolder(dataDir)
  const client = await openFolder(dataDir, unlock)
  const db = drizzle({ client, ...drizzleOptions })
  return {
    db,
    driver: 'pglite',
    migrate: () => migrate(db, { migrationsFolder }),
    close: async () => {
      await client.close()
      unlock()
    },
  }
}
