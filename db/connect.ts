import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres'
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import type { Connection, ConnectOptions } from './database.ts'
import { lockFolder } from './lock.ts'
import * as schema from './schema/index.ts'

const drizzleOptions = { schema, casing: 'snake_case' } as const

async function connectEmbedded({ dataDir, migrationsFolder }: ConnectOptions): Promise<Connection> {
  await mkdir(dataDir, { recursive: true })
  const unlock = lockFolder(dataDir)
  const client = await PGlite.create({ dataDir: join(dataDir, 'pg'), extensions: { pg_trgm } })
  const db = drizzlePglite({ client, ...drizzleOptions })
  return {
    db,
    driver: 'pglite',
    migrate: () => migratePglite(db, { migrationsFolder }),
    close: async () => {
      await client.close()
      unlock()
    },
  }
}

function connectPool(url: string, { migrationsFolder }: ConnectOptions): Connection {
  const client = new pg.Pool({ connectionString: url })
  client.on('error', () => {})
  const db = drizzleNode({ client, ...drizzleOptions })
  return {
    db,
    driver: 'pg',
    migrate: () => migrateNode(db, { migrationsFolder }),
    close: () => client.end(),
  }
}

export async function connect(options: ConnectOptions): Promise<Connection> {
  return options.url === undefined ? await connectEmbedded(options) : connectPool(options.url, options)
}
