import { sql } from 'drizzle-orm'
import { database } from './db.ts'
import { withDeadline } from './deadline.ts'

const deadlineMs = 2_000
const sharedMs = 30_000

export type Health = { status: 'operational' | 'degraded' }

type Check = { startedAt: number; health: Promise<Health> }

declare global {
  var liveCvHealth: Check | undefined
}

async function askDatabase(): Promise<void> {
  await (await database()).execute(sql`select 1`)
}

/** No detail of the fault: whoever asks is not the owner. */
async function check(): Promise<Health> {
  try {
    await withDeadline(askDatabase(), deadlineMs)
    return { status: 'operational' }
  } catch {
    return { status: 'degraded' }
  }
}

/** Whether the database answers; asked at most once in 30 seconds, however many want to know. */
export function readHealth(now = Date.now()): Promise<Health> {
  const known = globalThis.liveCvHealth
  if (known !== undefined && now - known.startedAt < sharedMs) return known.health
  const health = check()
  globalThis.liveCvHealth = { startedAt: now, health }
  return health
}
