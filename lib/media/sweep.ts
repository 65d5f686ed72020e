import { knowsMedia, listKeptKeys, lockMediaTable } from '#db/queries/media.ts'
import { deletePdfTexts } from '#db/queries/pdf-texts.ts'
import { deleteExpiredUploads } from '#db/queries/uploads.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { incoming } from './incoming.ts'
import { contentKeyOf } from './keys.ts'
import { storage } from './storage.ts'

/** How many files went that no row had, and how many that came in and were never finished. */
export type Swept = { files: number; arrived: number }

const dayMs = 86_400_000
/** As long as a deletion can be undone. */
const keptDays = 30
const batchSize = 50

const isOld = ({ storedAt }: { storedAt: Date }) => Date.now() - storedAt.getTime() > dayMs

async function listOldFiles(): Promise<string[]> {
  const keys: string[] = []
  for await (const file of (await storage()).list('')) if (isOld(file)) keys.push(file.key)
  return keys
}

/** No upload can give one of these files a row between the question and the removal. */
async function removeOrphans(keys: string[]): Promise<number> {
  const files = await storage()
  return inTransaction(await database(), async tx => {
    await lockMediaTable(tx)
    const kept = new Set(await listKeptKeys(tx, [...new Set(keys.map(contentKeyOf))], keptDays))
    const orphans = keys.filter(key => !kept.has(contentKeyOf(key)))
    await files.remove(orphans)
    await deletePdfTexts(tx, orphans.map(contentKeyOf))
    return orphans.length
  })
}

/** A database without a single file proves nothing: it may be a new one beside another's storage. */
async function sweepFiles(): Promise<number> {
  if (!(await knowsMedia(await database()))) return 0
  const keys = await listOldFiles()
  let removed = 0
  for (let at = 0; at < keys.length; at += batchSize)
    removed += await removeOrphans(keys.slice(at, at + batchSize))
  return removed
}

async function sweepArrived(): Promise<number> {
  const bucket = await incoming()
  if (bucket === null) return 0
  const ids: string[] = []
  for await (const file of bucket.list()) if (isOld(file)) ids.push(file.id)
  await bucket.remove(ids)
  return ids.length
}

/**
 * Removes what nothing needs: stored files that no row has, nor had within 30 days, and what came in and was
 * never finished. Nothing younger than a day is touched: its upload may still be running.
 */
export async function sweepMedia(): Promise<Swept> {
  const arrived = await sweepArrived()
  const files = await sweepFiles()
  await deleteExpiredUploads(await database())
  return { files, arrived }
}
