import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '#lib/env.ts'
import { readWhole, writeWhole } from '#lib/files.ts'

const note = z.object({ url: z.url(), pid: z.int() })

const path = () => join(env().dataDir, 'server.json')

/** Leaves word where this server listens, for commands that begin in the same data folder. */
export function noteServer(url: string): Promise<void> {
  return writeWhole(path(), JSON.stringify({ url, pid: process.pid }))
}

export function forgetServer(): Promise<void> {
  return rm(path(), { force: true })
}

/** Where a server said it listens; it may be gone by now. */
export async function findServer(): Promise<string | null> {
  const bytes = await readWhole(path())
  if (bytes === null) return null
  try {
    return note.parse(JSON.parse(bytes.toString('utf8'))).url
  } catch {
    return null
  }
}
