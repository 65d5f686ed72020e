import { access, constants } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { requireOwner } from './auth/require-owner.ts'
import { database } from './db.ts'
import { withDeadline } from './deadline.ts'
import { type Env, env } from './env.ts'
import { storage } from './media/storage.ts'
import { reasonOf } from './reason.ts'

const deadlineMs = 2_000

/** Whether what the site stands on answers: in how many milliseconds, or null where it does not. */
async function measured(what: string, work: () => Promise<unknown>): Promise<number | null> {
  const from = performance.now()
  try {
    await withDeadline(work(), deadlineMs)
    return Math.round(performance.now() - from)
  } catch (error) {
    console.warn(`${what} does not answer:`, reasonOf(error))
    return null
  }
}

function databaseKind({ database: asked }: Env) {
  if (asked === undefined) return 'embedded' as const
  return new URL(asked.url).hostname.endsWith('.neon.tech') ? ('neon' as const) : ('server' as const)
}

async function askDatabase(): Promise<void> {
  await (await database()).execute(sql`select 1`)
}

/** Asks the bucket for what hardly exists, or whether the data folder can be written. */
async function askStorage({ r2, dataDir }: Env): Promise<void> {
  if (r2 === undefined) return await access(dataDir, constants.W_OK)
  for await (const _ of (await storage()).list('0000')) return
}

/** How database, storage and model are, for the owner. */
export async function readSiteState() {
  await requireOwner()
  const settings = env()
  const [databaseMs, storageMs] = await Promise.all([
    measured('The database', askDatabase),
    measured('The storage', () => askStorage(settings)),
  ])
  return {
    database: { kind: databaseKind(settings), milliseconds: databaseMs },
    storage: { kind: settings.r2 ? ('bucket' as const) : ('folder' as const), isUp: storageMs !== null },
    model: settings.chat?.model ?? null,
  }
}
