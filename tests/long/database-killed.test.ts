import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onPostgres } from '#tests/support/ground.ts'
import { type Postgres, startPostgres } from '#tests/support/postgres.ts'
import type { Site } from '#tests/support/site.ts'
import { until } from '#tests/support/until.ts'

const kills = 100
const readyWithinMs = 5_000
const paths = ['/en', '/es/projects', '/pt/projects/marea', '/en/projects/cauce-ledger', '/es/privacy']

const server = await startPostgres()
let site: Site
let isOver = false
const failedViews: string[] = []
const confirmed: number[] = []
let views = 0

/** Reads without pause until the drill is over; an answer that is not the page is a failure. */
async function read(offset: number): Promise<void> {
  for (let turn = offset; !isOver; turn++) {
    const path = paths[turn % paths.length] ?? '/en'
    const { status } = await site.view(path).catch(error => ({ status: String(error) }))
    if (status !== 200) failedViews.push(`${path}: ${status}`)
    views += 1
  }
}

/** Writes one title after the other; only those the server confirmed count. */
async function write(): Promise<void> {
  for (let number = 1; !isOver; number++) {
    const title = `Marea ${number}`
    const assignments = ['en', 'es', 'pt'].map(locale => `title.${locale}=${title}`)
    const isConfirmed = await site.edit('set', 'projects/marea', ...assignments).then(
      () => true,
      () => false,
    )
    if (isConfirmed) confirmed.push(number)
  }
}

const oneMoreWrite = (after: number) => until(() => confirmed.length > after, { timeoutMs: 20_000 })

/** Kills the server while it is written to and tells how long writing took to go on after its return. */
async function killOnce(postgres: Postgres): Promise<number> {
  await oneMoreWrite(confirmed.length)
  await postgres.kill()
  await postgres.start()
  const back = performance.now()
  await oneMoreWrite(confirmed.length)
  return performance.now() - back
}

async function writtenNumbers(url: string): Promise<Set<number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `select after->'title'->>'en' as title from revisions where table_name = 'projects' and action = 'update'`,
  )
  await client.end()
  return new Set(rows.map(row => Number(String(row.title).replace('Marea ', ''))))
}

beforeAll(async () => {
  if (server) site = await onPostgres(server).serve('sample')
})
afterAll(async () => {
  isOver = true
  await site?.close()
  await server?.close()
})

describe.skipIf(server === null)('a database killed again and again under load', () => {
  test('fails no view, loses no confirmed write and is written to again within five seconds', async () => {
    if (server === null) return
    const load = [read(0), read(2), write()]
    const waits: number[] = []
    for (let kill = 0; kill < kills; kill++) waits.push(await killOnce(server))
    isOver = true
    await Promise.all(load)
    const written = await writtenNumbers(site.databaseUrl)
    const slowest = Math.round(Math.max(...waits))
    console.log(
      `${kills} kills, ${views} views, ${confirmed.length} confirmed writes, slowest return ${slowest} ms`,
    )
    expect(failedViews).toEqual([])
    expect(confirmed.filter(number => !written.has(number))).toEqual([])
    expect(slowest).toBeLessThan(readyWithinMs)
  })
})
