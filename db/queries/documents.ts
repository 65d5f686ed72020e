import { eq } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { Locale } from '../locales.ts'
import { documents } from '../schema/index.ts'

export type DocumentRow = typeof documents.$inferSelect

export async function findDocument(tx: Transaction, locale: Locale): Promise<DocumentRow | null> {
  const [row] = await tx.select().from(documents).where(eq(documents.locale, locale)).for('update')
  return row ?? null
}

/** One per language: a second takes the place of the first. */
export async function writeDocument(
  tx: Transaction,
  document: { profileId: string; locale: Locale; mediaId: string; version: number },
): Promise<DocumentRow> {
  const { mediaId, version } = document
  const [row] = await tx
    .insert(documents)
    .values(document)
    .onConflictDoUpdate({ target: documents.locale, set: { mediaId, version, published: true } })
    .returning()
  if (row === undefined) throw new Error('A document was not written.')
  return row
}

export async function deleteDocument(tx: Transaction, id: string): Promise<void> {
  await tx.delete(documents).where(eq(documents.id, id))
}
