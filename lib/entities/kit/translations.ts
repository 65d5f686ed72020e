import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { type AnyDescription, isLocalised } from './describe.ts'

type Values = Record<string, unknown>

/** Of each field and language: the hash of the main language's text that the translation was made from. */
const translatedFrom = z.record(z.string(), z.record(z.string(), z.string()))

export type TranslatedFrom = z.infer<typeof translatedFrom>

/** What lies in the column; nothing where it is damaged. */
export function readTranslatedFrom(stored: unknown): TranslatedFrom {
  return translatedFrom.safeParse(stored).data ?? {}
}

/** `complete`, `older` than the text it was translated from, or `missing` while another language has it. */
export type Mark = 'complete' | 'older' | 'missing'

/** A text or a list of one language; undefined where it is not written. */
export function writtenIn(stored: unknown, locale: Locale): string | string[] | undefined {
  if (stored === null || typeof stored !== 'object') return undefined
  const value: unknown = Object.entries(stored).find(([key]) => key === locale)?.[1]
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : undefined
}

/** Sixteen hexadecimal digits that tell one text from another. */
export function hashOf(text: string | string[]): string {
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16)
}

type Asked = { stored: unknown; from: Record<string, string> | undefined; locale: Locale; main: Locale }

export function markOf({ stored, from, locale, main }: Asked): Mark {
  const source = writtenIn(stored, main)
  if (writtenIn(stored, locale) === undefined)
    return locales.some(each => writtenIn(stored, each) !== undefined) ? 'missing' : 'complete'
  const made = from?.[locale]
  if (locale === main || source === undefined || made === undefined) return 'complete'
  return made === hashOf(source) ? 'complete' : 'older'
}

type Row = { values: Values; translatedFrom: TranslatedFrom }

/** The mark of each localised field in one language. */
export function marksIn(description: AnyDescription, row: Row, locale: Locale, main: Locale) {
  return Object.entries(description.fields)
    .filter(([, field]) => isLocalised(field))
    .map(([name]) => {
      const asked = { stored: row.values[name], from: row.translatedFrom[name], locale, main }
      return { name, mark: markOf(asked) }
    })
}

/** The worst mark that any of the entry's texts has in the language. */
export function markOfEntry(description: AnyDescription, row: Row, locale: Locale, main: Locale): Mark {
  const marks = marksIn(description, row, locale, main).map(({ mark }) => mark)
  if (marks.includes('missing')) return 'missing'
  return marks.includes('older') ? 'older' : 'complete'
}

type Saved = { before: Values; after: Values; known: TranslatedFrom; main: Locale; fits: readonly string[] }

function noteField(name: string, { before, after, known, main, fits }: Saved): Record<string, string> {
  const source = writtenIn(after[name], main)
  const old = writtenIn(before[name], main)
  const noted: [string, string][] = []
  for (const locale of locales.filter(each => each !== main)) {
    const text = writtenIn(after[name], locale)
    if (text === undefined || source === undefined) continue
    const was = writtenIn(before[name], locale)
    const isNew = was === undefined || hashOf(was) !== hashOf(text) || fits.includes(`${name}.${locale}`)
    const made = isNew ? hashOf(source) : (known[name]?.[locale] ?? hashOf(old ?? source))
    noted.push([locale, made])
  }
  return Object.fromEntries(noted)
}

/**
 * What each translation was made from, once the entry is saved: a text that was written now, or of which the
 * owner says that it `fits` ("summary.es"), stands for the source as it is now, any other for what it was.
 */
export function noteTranslations(description: AnyDescription, saved: Saved): TranslatedFrom {
  const names = Object.keys(description.fields).filter(name => {
    const field = description.fields[name]
    return field !== undefined && isLocalised(field)
  })
  const noted = names.map(name => [name, noteField(name, saved)] as const)
  return Object.fromEntries(noted.filter(([, made]) => Object.keys(made).length > 0))
}
