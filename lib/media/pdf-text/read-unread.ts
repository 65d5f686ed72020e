import { listUnreadPdfs, writePdfText } from '#db/queries/pdf-texts.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { refreshPassages } from '#lib/nexus/passages/refresh.ts'
import { inTurn } from '../in-turn.ts'
import { pdfKey } from '../keys.ts'
import { storage } from '../storage.ts'
import { readPdfText } from './read-pdf-text.ts'

/** A night reads so many; those that are handed out come first. */
const atOnce = 10

/** Null where the file cannot be had now, so that it is asked for again. */
async function textOf(key: string): Promise<string | null> {
  const content = await (await storage()).read(pdfKey(key))
  return content === null ? null : await inTurn(() => readPdfText(content))
}

/** Reads what was stored before texts were read, and lets the search follow: how many files, and passages, changed. */
export async function readUnreadPdfs(): Promise<{ read: number; changed: number }> {
  const db = await database()
  let [read, changed] = [0, 0]
  for (const key of await listUnreadPdfs(db, atOnce)) {
    const text = await textOf(key)
    if (text === null) continue
    changed += await inTransaction(db, async tx => {
      await writePdfText(tx, key, text)
      return refreshPassages(tx)
    })
    read += 1
  }
  return { read, changed }
}
