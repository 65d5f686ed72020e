import { type SQL, sql } from 'drizzle-orm'
import { customType, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, locale, plainText, stamps } from '../columns.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What the search finds: one text of one entry in one language, with where to read it. `plain` is the
 * text without accents. Two vectors: stemmed in the text's language, and simple over `plain`; a stemmer
 * fed with unaccented words would miss its own endings.
 */
export const passages = pgTable(
  'passages',
  {
    id: id(),
    ...stamps(),
    entryKind: text().notNull(),
    entryId: uuid().notNull(),
    locale: locale().notNull(),
    title: plainText(),
    path: text().notNull(),
    body: plainText().notNull(),
    plain: plainText().notNull(),
    stemmed: tsvector().generatedAlwaysAs(
      (): SQL => sql`case ${passages.locale}
        when 'en' then to_tsvector('english', ${passages.body})
        when 'es' then to_tsvector('spanish', ${passages.body})
        else to_tsvector('portuguese', ${passages.body}) end`,
    ),
    simple: tsvector().generatedAlwaysAs((): SQL => sql`to_tsvector('simple', ${passages.plain})`),
  },
  t => [
    index('passages_entry').on(t.entryKind, t.entryId),
    index('passages_stemmed').using('gin', t.stemmed),
    index('passages_simple').using('gin', t.simple),
    index('passages_trigrams').using('gin', t.plain.op('gin_trgm_ops')),
  ],
)
