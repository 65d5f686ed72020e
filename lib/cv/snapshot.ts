import { join } from 'node:path'
import { z } from 'zod'
import type { PublicRows } from '#db/queries/public-cv.ts'
import { env } from '#lib/env.ts'
import { readWhole, writeWhole } from '#lib/files.ts'

/** Raised when `PublicRows` changes its shape: a snapshot of another shape is not read. */
const shape = 3

const snapshot = z.object({
  shape: z.literal(shape),
  rows: z.custom<PublicRows>(value => typeof value === 'object' && value !== null).nullable(),
})

declare global {
  var liveCvSnapshotWriting: Promise<void> | undefined
}

const path = () => join(env().dataDir, 'snapshot.json')

/** Keeps the public rows for the time the database is away; one writing after the other. */
export function writeSnapshot(rows: PublicRows | null): Promise<void> {
  const write = () => writeWhole(path(), JSON.stringify({ shape, rows }))
  globalThis.liveCvSnapshotWriting = (globalThis.liveCvSnapshotWriting ?? Promise.resolve()).then(
    write,
    write,
  )
  return globalThis.liveCvSnapshotWriting
}

function revive(rows: PublicRows | null): PublicRows | null {
  return rows && { ...rows, updatedAt: new Date(rows.updatedAt) }
}

/** The rows last kept (null: the CV was empty), or undefined where there is no readable snapshot. */
export async function readSnapshot(): Promise<PublicRows | null | undefined> {
  try {
    const bytes = await readWhole(path())
    if (bytes === null) return undefined
    return revive(snapshot.parse(JSON.parse(bytes.toString('utf8'))).rows)
  } catch {
    return undefined
  }
}
