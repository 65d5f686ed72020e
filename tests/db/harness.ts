import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from '#db/connect.ts'
import type { Connection, Database, DriverName, PoolOptions } from '#db/database.ts'
import type { Postgres } from '#tests/support/postgres.ts'
import type { TcpProxy } from '#tests/support/tcp-proxy.ts'

export const migrationsFolder = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** What the suite needs to know of the driver it runs on. */
export type Harness = {
  driver: DriverName
  open: () => Promise<Connection>
  /** How many statements `work` made the database run. */
  countStatements: (work: (db: Database) => Promise<unknown>, db: Database) => Promise<number>
}

/** A driver with a real server behind it, and a proxy on the way to it that can fail. */
export type ServerHarness = Harness & {
  server: Postgres
  way: TcpProxy
  openAt: (url: string, options?: PoolOptions) => Promise<Connection>
}

export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'live-cv-db-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

type Way = { driver: DriverName; server: Postgres; way: TcpProxy; urlFor: (url: string) => string }

export function serverHarness({ driver, server, way, urlFor }: Way): ServerHarness {
  const openAt = (url: string, options?: PoolOptions) =>
    connect({ ...options, url: urlFor(url), dataDir: '', migrationsFolder })
  return {
    driver,
    server,
    way,
    openAt,
    open: async () => openAt(await server.createDatabase(`suite-${randomUUID()}`)),
    countStatements: async (work, db) => {
      const mark = server.mark()
      await work(db)
      return server.statementsSince(mark).length
    },
  }
}
