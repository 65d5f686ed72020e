import { type Locale, languageTags, locales } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { formatDate } from '#lib/i18n/partial-dates.ts'
import { readDate } from '#lib/i18n/read-date.ts'
import { descriptions } from '../descriptions/index.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '../owner-entries.ts'
import type { Field } from './describe.ts'
import { type Mark, markOfEntry } from './translations.ts'

type Reader = { cv: OwnerEntries; locale: Locale }

/** The title of the entry that a column points at; empty where it points at none. */
function referredTitle({ of }: Field, id: unknown, { cv, locale }: Reader): string {
  const entry = of === undefined ? undefined : cv.entries[of].find(each => each.id === id)
  return entry === undefined ? '' : entryTitle(entry, locale, cv.main)
}

/** One column of an entry as its list shows it. */
export function cellText(field: Field, stored: unknown, reader: Reader): string {
  if (field.kind === 'entry') return referredTitle(field, stored, reader)
  if (field.kind === 'date') {
    const date = readDate(stored)
    return date === null ? '' : formatDate(date, reader.locale)
  }
  if (typeof stored === 'string') return stored
  return localise(stored, reader.locale, reader.cv.main)?.text ?? ''
}

/** What a row of the list shows; plain data, for the browser too. */
export type ListRow = {
  id: string
  title: string
  slug: string
  cells: { column: string; text: string }[]
  marks: { locale: Locale; mark: Mark }[]
  published: boolean
  edited: string
}

const editedOn = (date: Date, locale: Locale) =>
  new Intl.DateTimeFormat(languageTags[locale], { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    date,
  )

export function listRow(entry: OwnedEntry, reader: Reader): ListRow {
  const description = descriptions[entry.entity]
  const { cv, locale } = reader
  return {
    id: entry.id,
    title: entryTitle(entry, locale, cv.main) || (entry.slug ?? ''),
    slug: entry.slug ?? '',
    cells: description.columns.map(column => {
      const field = description.fields[column]
      return { column, text: field === undefined ? '' : cellText(field, entry.values[column], reader) }
    }),
    marks: locales.map(each => ({ locale: each, mark: markOfEntry(description, entry, each, cv.main) })),
    published: entry.published,
    edited: editedOn(entry.updatedAt, locale),
  }
}
