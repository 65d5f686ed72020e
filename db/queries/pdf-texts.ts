import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { type Locale, locales } from '../locales.ts'
import { documents, media, pdfTexts } from '../schema/index.ts'

/** What the owner's own PDF in a language says, a paragraph a line. */
export type DocumentText = { id: string; locale: Locale; text: string }

/** The texts of the PDFs that are handed out now; what no published document holds is not among them. */
export function listDocumentTexts(db: Database | Transaction): Promise<DocumentText[]> {
  return db
    .select({ id: documents.id, locale: documents.locale, text: pdfTexts.text })
    .from(documents)
    .innerJoin(media, eq(media.id, documents.mediaId))
    .innerJoin(pdfTexts, eq(pdfTexts.key, media.key))
    .where(and(eq(documents.published, true), eq(media.kind, 'pdf')))
    .limit(locales.length)
}

/** Notes what a file says. One that is stored again is read again, perhaps better. */
export async function writePdfText(tx: Transaction, key: string, text: string): Promise<void> {
  await tx.insert(pdfTexts).values({ key, text }).onConflictDoUpdate({ target: pdfTexts.key, set: { text } })
}

/** Keys of PDFs that were stored and never read, those that are handed out first. */
export async function listUnreadPdfs(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ key: media.key, documentId: documents.id })
    .from(media)
    .leftJoin(documents, eq(documents.mediaId, media.id))
    .leftJoin(pdfTexts, eq(pdfTexts.key, media.key))
    .where(and(eq(media.kind, 'pdf'), isNull(pdfTexts.key)))
    .orderBy(asc(documents.id), asc(media.key))
    .limit(limit)
  return [...new Set(rows.map(({ key }) => key))]
}

/** Forgets what files said that are gone. */
export async function deletePdfTexts(tx: Transaction, keys: string[]): Promise<void> {
  await tx.delete(pdfTexts).where(inArray(pdfTexts.key, keys))
}
