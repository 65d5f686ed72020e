import type { Database } from '#db/database.ts'
import { giveBackToLimit, takeFromLimit } from '#db/queries/limits.ts'
import { listUnmailed, type MessageRow, noteMailed } from '#db/queries/messages.ts'
import { findOnlyOwner } from '#db/queries/owners.ts'
import { database } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { reasonOf } from '#lib/reason.ts'
import { type MailRoute, mailMessage } from './mail.ts'
import { mailing } from './maxima.ts'

const retryMs = 5 * 60_000
const triedForMs = 7 * 86_400_000

declare global {
  var liveCvMailRetry: NodeJS.Timeout | undefined
}

/** One wait at a time, however many messages are waiting. */
function retryLater(): void {
  globalThis.liveCvMailRetry ??= setTimeout(() => {
    globalThis.liveCvMailRetry = undefined
    void deliverMessages()
  }, retryMs).unref()
}

async function findRoute(db: Database): Promise<MailRoute | null> {
  const { smtp } = env()
  if (smtp === undefined) return null
  const owner = await findOnlyOwner(db)
  return owner && { smtpUrl: smtp.url, from: smtp.from ?? owner.email, to: owner.email }
}

/**
 * Mails one, unless another process is doing so; whether it did. A crash between mailing and noting it mails it
 * twice.
 */
async function deliver(db: Database, row: MessageRow, route: MailRoute): Promise<boolean> {
  const claim = mailing(row.id)
  if ((await takeFromLimit(db, claim)) === null) return false
  try {
    await mailMessage(row, route)
  } catch (error) {
    console.warn(
      'A message could not be mailed; it is in the inbox and will be tried again:',
      reasonOf(error),
    )
    await giveBackToLimit(db, claim.key)
    retryLater()
    return false
  }
  await noteMailed(db, row.id)
  return true
}

async function deliverAll(): Promise<{ mailed: number; waiting: number }> {
  const db = await database()
  const route = await findRoute(db)
  const rows = route === null ? [] : await listUnmailed(db, new Date(Date.now() - triedForMs))
  let mailed = 0
  for (const row of rows) if (route !== null && (await deliver(db, row, route))) mailed += 1
  return { mailed, waiting: rows.length - mailed }
}

/** Mails what was not mailed yet, for as long as a week; how many were, and how many wait for another try. */
export async function deliverWaiting() {
  try {
    return await deliverAll()
  } catch (error) {
    retryLater()
    throw error
  }
}

/** The same for whoever does not wait for it. It never throws: the messages are stored. */
export async function deliverMessages(): Promise<void> {
  await deliverWaiting().catch(error =>
    console.warn('Messages could not be mailed; they will be tried again:', reasonOf(error)),
  )
}
