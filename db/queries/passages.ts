import { inArray } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { Locale } from '../locales.ts'
import { passages } from '../schema/index.ts'

/** A passage as its source gives it; ids and vectors are the database's. */
export type NewPassage = {
  entryKind: string
  entryId: string
  locale: Locale
  title: string
  path: string
  body: string
  plain: string
}

const perInsert = 200

const written = {
  id: passages.id,
  entryKind: passages.entryKind,
  entryId: passages.entryId,
  locale: passages.locale,
  title: passages.title,
  path: passages.path,
  body: passages.body,
  plain: passages.plain,
}

const keyOf = ({
  entryKind,
  entryId,
  locale,
  title,
  path,
  body,
  plain,
}: Omit<NewPassage, 'title'> & { title: string | null }) =>
  JSON.stringify([entryKind, entryId, locale, title, path, body, plain])

/**
 * Makes the passages those given: what is there already stays, the rest goes or comes. Returns how many changed.
 */
export async function replacePassages(tx: Transaction, wanted: readonly NewPassage[]): Promise<number> {
  const stored = await tx.select(written).from(passages)
  const spare = new Map(stored.map(row => [keyOf(row), row.id]))
  const unique = [...new Map(wanted.map(passage => [keyOf(passage), passage])).values()]
  const fresh = unique.filter(passage => !spare.delete(keyOf(passage)))
  const gone = [...spare.values()]
  if (gone.length > 0) await tx.delete(passages).where(inArray(passages.id, gone))
  const parts = Array.from({ length: Math.ceil(fresh.length / perInsert) }, (_, part) =>
    fresh.slice(part * perInsert, (part + 1) * perInsert),
  )
  await Promise.all(parts.map(part => tx.insert(passages).values(part)))
  return gone.length + fresh.length
}
