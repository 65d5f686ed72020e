import type { Transaction } from '#db/database.ts'
import { type NewPassage, replacePassages } from '#db/queries/passages.ts'
import { type DocumentText, listDocumentTexts } from '#db/queries/pdf-texts.ts'
import { findPublicRows, type PublicRows } from '#db/queries/public-cv.ts'
import { inTransaction } from '#db/transaction.ts'
import { database } from '#lib/db.ts'
import { reasonOf } from '#lib/reason.ts'
import { passagesOf } from './passages-of.ts'

/** Rows that cannot be presented must not keep the owner from mending them: the passages stay as they were. */
function present(rows: PublicRows | undefined, texts: DocumentText[]): NewPassage[] | null {
  try {
    return rows ? passagesOf(rows, texts) : []
  } catch (error) {
    console.warn('The search keeps what it knew, because the CV cannot be presented:', reasonOf(error))
    return null
  }
}

/**
 * Brings the passages to the state of the public rows, inside the edit's own transaction: what an edit changes
 * elsewhere (a skill's name in the roles that use it, a whole employer unpublished) follows without a list of
 * dependencies. Two reads, of which only the second knows what the public PDFs say, and writes for what differs
 * only. Returns how many passages changed.
 */
export async function refreshPassages(tx: Transaction): Promise<number> {
  const wanted = present(await findPublicRows(tx), await listDocumentTexts(tx))
  return wanted === null ? 0 : await replacePassages(tx, wanted)
}

/** The same by itself, for a start and the command: the rules that make passages may have changed. */
export async function rebuildPassages(): Promise<number> {
  return await inTransaction(await database(), refreshPassages, { timeoutMs: 30_000 })
}
