import type { Locale } from '#lib/i18n/locales.ts'
import type { Entry } from '../entries/entry.ts'

type Found = { entry: Entry; relevance: number }

/** An entry that covers more than this share of what a document does is as good. */
const asGood = 0.86

/** The one that covers most; of equals that in the language of the question. */
const bestFor = <Hit extends Found>(documents: Hit[], locale: Locale): Hit | undefined =>
  documents.sort(
    (a, b) => b.relevance - a.relevance || Number(b.entry.slug === locale) - Number(a.entry.slug === locale),
  )[0]

/**
 * The owner's PDF mostly says again what the CV does: it comes first where no entry covers as much of the question,
 * and after the best of them otherwise. One document of all languages is enough.
 */
export function placeDocuments<Hit extends Found>(hits: readonly Hit[], locale: Locale): Hit[] {
  const { documents = [], entries = [] } = Object.groupBy(hits, ({ entry }) =>
    entry.kind === 'document' ? 'documents' : 'entries',
  )
  const best = bestFor(documents, locale)
  if (best === undefined) return entries
  const said = Math.max(0, ...entries.map(({ relevance }) => relevance))
  return best.relevance * asGood > said ? [best, ...entries] : entries.toSpliced(1, 0, best)
}
