import { z } from 'zod'
import { isLocale, type Locale, languageTags, locales } from '#lib/i18n/locales.ts'
import { plainText, searchWords } from '#lib/i18n/plain-text.ts'
import { descriptions } from '../descriptions/index.ts'
import { entryTitle, type OwnedEntry } from '../owner-entries.ts'
import { markOfEntry } from './translations.ts'

export const entriesPerPage = 50

const text = z.string().max(200).catch('')

/** What a list's address asks for; whatever is wrong in it counts as not asked. */
export const listQuery = z.object({
  q: text,
  sort: z.enum(['position', 'title', 'edited']).catch('position'),
  state: z.enum(['all', 'published', 'draft']).catch('all'),
  lacks: z.enum(['', ...locales]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type ListQuery = z.infer<typeof listQuery>

/** Every text of a stored value, in every language. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  return Object.values(value).flatMap(textsOf)
}

function holds(entry: OwnedEntry, words: string[]): boolean {
  const { fields } = descriptions[entry.entity]
  const columns = Object.keys(fields).map(name => entry.values[name])
  const searched = plainText([entry.slug ?? '', ...columns.flatMap(textsOf)].join('\n'))
  return words.every(word => searched.includes(word))
}

type Reader = { locale: Locale; main: Locale }

function lacks(entry: OwnedEntry, asked: string, main: Locale): boolean {
  if (!isLocale(asked)) return true
  return markOfEntry(descriptions[entry.entity], entry, asked, main) !== 'complete'
}

function sorted(entries: OwnedEntry[], { sort }: ListQuery, { locale, main }: Reader): OwnedEntry[] {
  if (sort === 'edited') return entries.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
  if (sort === 'position') return entries
  const { compare } = new Intl.Collator(languageTags[locale])
  return entries.toSorted((a, b) => compare(entryTitle(a, locale, main), entryTitle(b, locale, main)))
}

/** One page of the entries that the query asks for, and how many there are. */
export function selectEntries(entries: OwnedEntry[], query: ListQuery, reader: Reader) {
  const words = searchWords(query.q)
  const found = entries
    .filter(({ published }) => query.state === 'all' || published === (query.state === 'published'))
    .filter(entry => lacks(entry, query.lacks, reader.main))
    .filter(entry => holds(entry, words))
  const pages = Math.max(1, Math.ceil(found.length / entriesPerPage))
  const page = Math.min(query.page, pages)
  const shown = sorted(found, query, reader).slice((page - 1) * entriesPerPage, page * entriesPerPage)
  return { shown, total: found.length, page, pages }
}
