import type { Context } from './context.ts'
import { refer } from './reference.ts'

const pdfsOf = ({ rows }: Context) => rows.documents.filter(({ media }) => media.kind === 'pdf')

/** The owner's own CV in this language, by the key of its file; null where the generated one is handed out. */
export function presentOwnPdf(context: Context): { key: string } | null {
  const document = pdfsOf(context).find(({ locale }) => locale === context.locale)
  return document ? { key: document.media.key } : null
}

/** The owner's own CVs in all languages: what one says can be cited in any. What they say is not read here. */
export const presentDocuments = (context: Context) =>
  pdfsOf(context).map(({ id, locale }) => ({
    ...refer('document', { id, slug: locale }, locale),
    language: locale,
  }))
