import type { Context } from './context.ts'

/** The owner's own CV in this language, by the key of its file; null where the generated one is handed out. */
export function presentOwnPdf({ rows, locale }: Context): { key: string } | null {
  const document = rows.documents.find(row => row.locale === locale)
  return document?.media.kind === 'pdf' ? { key: document.media.key } : null
}
