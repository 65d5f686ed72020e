import { z } from 'zod'
import { storableText } from '#db/text.ts'
import { readUrl } from '#lib/cv/urls.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { type AnyDescription, type Field, isLocalised } from './describe.ts'
import { writtenIn } from './translations.ts'

/** An image of a project: its row, the file it shows and what is written under it. */
export const imageValue = z.strictObject({
  id: z.uuid(),
  mediaId: z.uuid(),
  caption: z.partialRecord(z.enum(locales), z.string()),
})

export type ImageValue = z.infer<typeof imageValue>

/**
 * What a form holds, by the paths its controls are named by: `title.es`, `startedOn`, `slug`. Lists are
 * written one item a line.
 */
export const formValues = z.record(
  z.string().max(80),
  z.union([z.string(), z.boolean(), z.array(z.uuid()).max(200), z.array(imageValue).max(60)]),
)

export type FormValues = z.infer<typeof formValues>

type Values = Record<string, unknown>

/** The columns' values, and what is wrong with them before the tables' own checks, by path. */
export type Reading = { values: Values; fields: Record<string, string[]> }

const lineEndings = /\r\n?/g

const textOf = (input: FormValues, path: string) => {
  const value = input[path]
  return typeof value === 'string' ? value.replace(lineEndings, '\n') : ''
}

const linesOf = (text: string) => text.split('\n').filter(line => line.trim() !== '')

function refusedText(text: string, path: string): Record<string, string[]> {
  const { error } = storableText.safeParse(text)
  return error === undefined ? {} : { [path]: error.issues.map(issue => issue.message) }
}

function readLocalised(name: string, { kind }: Field, input: FormValues): Reading {
  const written = locales
    .map(locale => ({ locale, path: `${name}.${locale}`, text: textOf(input, `${name}.${locale}`) }))
    .filter(({ text }) => text.trim() !== '')
  const entries = written.map(({ locale, text }) => [locale, kind === 'list' ? linesOf(text) : text])
  return {
    values: { [name]: written.length === 0 ? null : Object.fromEntries(entries) },
    fields: Object.assign({}, ...written.map(({ text, path }) => refusedText(text, path))),
  }
}

const isEmail = (text: string) => z.email().safeParse(text).success

/** What is wrong with a filled field that its column would take. */
function complaint({ kind }: Field, text: string): string | undefined {
  if (kind === 'address' && readUrl(text) === null) return 'url.invalid'
  return kind === 'email' && !isEmail(text) ? 'email.invalid' : undefined
}

function readPlain(name: string, field: Field, input: FormValues): Reading {
  if (field.kind === 'flag') return { values: { [name]: input[name] === true }, fields: {} }
  const text = textOf(input, name)
  if (field.kind === 'tags') return { values: { [name]: linesOf(text) }, fields: refusedText(text, name) }
  if (text.trim() === '') return { values: { [name]: null }, fields: {} }
  const wrong = complaint(field, text)
  const value = field.kind === 'date' ? text.trim() : text
  return { values: { [name]: value }, fields: wrong === undefined ? {} : { [name]: [wrong] } }
}

const hasTitle = ({ title }: AnyDescription, values: Values) => values[title] !== null

function pathsOf(description: AnyDescription): string[] {
  const paths = Object.entries(description.fields).flatMap(([name, field]) =>
    isLocalised(field) ? locales.map(locale => `${name}.${locale}`) : [name],
  )
  return description.name === 'profile' ? paths : [...paths, 'slug', 'published', ...description.parts]
}

function unknownPaths(description: AnyDescription, input: FormValues): Record<string, string[]> {
  const known = pathsOf(description)
  const unknown = Object.keys(input).filter(path => !known.includes(path))
  return Object.fromEntries(unknown.map(path => [path, ['field.unknown']]))
}

/** What a form holds, by column; the tables' own checks come after it. */
export function readForm(description: AnyDescription, input: FormValues): Reading {
  const readings = Object.entries(description.fields).map(([name, field]) =>
    isLocalised(field) ? readLocalised(name, field, input) : readPlain(name, field, input),
  )
  const values: Values = Object.assign({}, ...readings.map(reading => reading.values))
  const fields = Object.assign(
    unknownPaths(description, input),
    ...readings.map(reading => reading.fields),
    hasTitle(description, values) || description.name === 'profile'
      ? {}
      : { [description.title]: ['text.noLanguage'] },
  )
  return { values: description.name === 'profile' ? values : { ...values, ...ownColumns(input) }, fields }
}

function ownColumns(input: FormValues): Values {
  const slug = textOf(input, 'slug').trim()
  return { published: input.published === true, ...(slug === '' ? {} : { slug }) }
}

function showText(stored: unknown, locale: Locale): string {
  const written = writtenIn(stored, locale) ?? ''
  return Array.isArray(written) ? written.join('\n') : written
}

function showPlain({ kind }: Field, stored: unknown): string | boolean {
  if (kind === 'flag') return stored === true
  if (Array.isArray(stored)) return stored.join('\n')
  return typeof stored === 'string' ? stored : ''
}

/** What a form shows of a row's columns: the inverse of `readForm`. */
export function showValues(description: AnyDescription, values: Values): FormValues {
  const shown = Object.entries(description.fields).flatMap(([name, field]) =>
    isLocalised(field)
      ? locales.map(locale => [`${name}.${locale}`, showText(values[name], locale)] as const)
      : [[name, showPlain(field, values[name])] as const],
  )
  const slug = typeof values.slug === 'string' ? values.slug : ''
  const isEntry = description.name !== 'profile'
  return { ...Object.fromEntries(shown), ...(isEntry ? { slug, published: values.published === true } : {}) }
}
