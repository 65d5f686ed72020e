import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/connect.ts'
import { findPublicRows, type PublicRows } from '#db/queries/public-cv.ts'
import { loadSample } from '#db/sample/load.ts'
import { readEnv } from '#lib/env.ts'

export const siteUrl = 'https://cv.example'

/** The sample in a database of its own, embedded without a `url`, as this process's site. */
export async function openSampleSite(url?: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'live-cv-sample-'))
  const connection = await connect({ url, dataDir, migrationsFolder: 'db/migrations' })
  await connection.migrate()
  await connection.db.transaction(tx => loadSample(tx))
  const database = url === undefined ? {} : { DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(32) }
  globalThis.liveCvEnv = readEnv({ SITE_URL: siteUrl, DATA_DIR: dataDir, ...database })
  globalThis.liveCvConnection = Promise.resolve(connection)
  const close = async () => {
    globalThis.liveCvEnv = undefined
    globalThis.liveCvConnection = undefined
    globalThis.liveCvPages = undefined
    await connection.close()
    await rm(dataDir, { recursive: true })
  }
  const readRows = async (): Promise<PublicRows> => {
    const rows = await findPublicRows(connection.db)
    if (rows === undefined) throw new Error('The sample has no profile.')
    return rows
  }
  return { db: connection.db, readRows, close }
}

export type SampleSite = Awaited<ReturnType<typeof openSampleSite>>

/** The rows with as many entries as asked for, made from those that are there. */
export function repeat<Row extends { id: string; slug: string }>(
  rows: readonly Row[],
  count: number,
  change: (row: Row, index: number) => Partial<Row>,
): Row[] {
  return Array.from({ length: count }, (_, index) => rows[index % rows.length])
    .filter(row => row !== undefined)
    .map((row, index) => ({
      ...row,
      id: `${row.id}-${index}`,
      slug: `${row.slug}-${index}`,
      ...change(row, index),
    }))
}
