import { isLocale, type Locale, locales } from '#lib/i18n/locales.ts'
import { descriptions } from '../descriptions/index.ts'
import { type FieldKind, isLocalised } from '../kit/describe.ts'
import { marksIn, writtenIn } from '../kit/translations.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '../owner-entries.ts'
import { type EntityName, isEntityName } from '../tables.ts'

/** A text that a translation is made from, in the language it is written in. */
export type Source = { language: Locale; text: string }

/** A text that is missing, or older than its source; plain data for the browser. */
export type BoardText = {
  entity: EntityName
  id: string
  /** `summary.es` */
  path: string
  title: string
  field: string
  kind: FieldKind
  language: Locale
  mark: 'missing' | 'older'
  source: Source
  text: string
}

/** A list is written one item a line, as in the form. */
export function plainText(stored: unknown, language: Locale): string {
  const written = writtenIn(stored, language) ?? ''
  return Array.isArray(written) ? written.join('\n') : written
}

/** What a text in `language` is translated from: the main language, or another where that is not written. */
export function sourceOf(stored: unknown, language: Locale, main: Locale): Source {
  const others = [main, ...locales].filter(each => each !== language)
  const found = others.find(each => plainText(stored, each) !== '') ?? main
  return { language: found, text: plainText(stored, found) }
}

type Reader = { cv: OwnerEntries; locale: Locale }

function textsOf(entry: OwnedEntry, language: Locale, { cv: { main }, locale }: Reader): BoardText[] {
  const { entity, id, values } = entry
  const description = descriptions[entity]
  const title = entryTitle(entry, locale, main) || (entry.slug ?? '')
  return marksIn(description, entry, language, main).flatMap(({ name, mark }) => {
    const field = description.fields[name]
    if (mark === 'complete' || field === undefined) return []
    const source = sourceOf(values[name], language, main)
    const text = plainText(values[name], language)
    const told = { title, field: field.label[locale], kind: field.kind, source, text }
    return [{ entity, id, path: `${name}.${language}`, language, mark, ...told }]
  })
}

/** Every text that needs work, by language, then by kind of entry. */
export function listBoardTexts(reader: Reader): BoardText[] {
  const entries = Object.values(descriptions).flatMap(({ name }) => reader.cv.entries[name])
  return locales.flatMap(language => entries.flatMap(entry => textsOf(entry, language, reader)))
}

function countWritten(entry: OwnedEntry): number {
  const { fields } = descriptions[entry.entity]
  return Object.entries(fields).filter(
    ([name, field]) =>
      isLocalised(field) && locales.some(each => writtenIn(entry.values[name], each) !== undefined),
  ).length
}

/** How many texts a language would have if nothing were missing. */
export function countTexts({ entries }: OwnerEntries): number {
  const all = Object.values(entries).flat()
  return all.reduce((sum, entry) => sum + countWritten(entry), 0)
}

/** The language and the field of `summary.es`; null for any other path. */
export function readPath(entity: EntityName, path: string): { name: string; language: Locale } | null {
  const [name = '', language, ...more] = path.split('.')
  const { fields } = descriptions[entity]
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined || !isLocalised(field) || !isLocale(language) || more.length > 0) return null
  return { name, language }
}

export const isKnownEntity = (name: unknown): name is EntityName =>
  typeof name === 'string' && isEntityName(name)
