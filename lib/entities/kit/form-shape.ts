import { type Locale, locales } from '#lib/i18n/locales.ts'
import { maxUploadBytes } from '#lib/media/check-claim.ts'
import { descriptions } from '../descriptions/index.ts'
import { entryTitle, type OwnedEntry, type OwnerEntries } from '../owner-entries.ts'
import { showParts } from '../parts.ts'
import { type Picture, picturesOf } from '../pictures.ts'
import type { EntityName } from '../tables.ts'
import { type AnyDescription, type Field, type FieldKind, isLocalised } from './describe.ts'
import { type FormValues, showValues } from './form-values.ts'
import { marksIn } from './translations.ts'

export type Option = { value: string; label: string }

/** A field as a form draws it, in the owner's language; plain data for the browser. */
export type FormField = {
  name: string
  kind: FieldKind
  label: string
  hint: string | null
  composed: number | null
  options: Option[] | null
}

/** All that the form of one entry needs. */
export type FormShape = {
  entity: EntityName
  id: string
  version: number | null
  /** The title where it is the same in every language: it comes first. */
  lead: FormField | null
  localised: FormField[]
  plain: FormField[]
  hasSkills: boolean
  hasImages: boolean
  pictures: Picture[]
  /** What an uploaded picture may weigh. */
  maxImageBytes: number
  values: FormValues
  /** What is typed into a new one already, and not saved. */
  typed: FormValues
  /** Paths whose text is older than the one it was translated from: `summary.es`. */
  older: string[]
  main: Locale
  /** Where the entry is on the site, without the language; null where it has no page. */
  path: string | null
}

type Reader = { cv: OwnerEntries; locale: Locale }

function optionsOf(field: Field, { cv, locale }: Reader): Option[] | null {
  if (field.options)
    return Object.entries(field.options).map(([value, label]) => ({ value, label: label[locale] }))
  if (field.of === undefined) return null
  return cv.entries[field.of].map(entry => ({ value: entry.id, label: entryTitle(entry, locale, cv.main) }))
}

function drawFields(description: AnyDescription, reader: Reader): FormField[] {
  return Object.entries(description.fields).map(([name, field]) => ({
    name,
    kind: field.kind,
    label: field.label[reader.locale],
    hint: field.hint?.[reader.locale] ?? null,
    composed: field.composed ?? null,
    options: optionsOf(field, reader),
  }))
}

function olderPaths(description: AnyDescription, entry: OwnedEntry, main: Locale): string[] {
  return locales.flatMap(locale =>
    marksIn(description, entry, locale, main)
      .filter(({ mark }) => mark === 'older')
      .map(({ name }) => `${name}.${locale}`),
  )
}

/** The values of an entry that is not there yet. */
function emptyValues(description: AnyDescription, preset: FormValues): FormValues {
  const parts: FormValues = description.parts.includes('skills') ? { skills: [] } : {}
  const images: FormValues = description.parts.includes('images') ? { images: [] } : {}
  return { ...showValues(description, {}), ...parts, ...images, ...preset }
}

function pathOf(entity: EntityName, slug: string | null): string | null {
  if (entity === 'profile' || slug === null) return entity === 'profile' ? '' : null
  if (entity === 'saved-answers') return `/nexus#answer-${slug}`
  return entity === 'projects' ? `/projects/${slug}` : ''
}

/** Of a new entry: `preset` is as good as saved, `typed` is the owner's to save or discard. */
type Beginning = { preset?: FormValues; typed?: FormValues }

/** The form of an entry, or of a new one that begins with something. */
export function formShape(
  entity: EntityName,
  entry: OwnedEntry | null,
  reader: Reader,
  { preset = {}, typed = {} }: Beginning = {},
): FormShape {
  const description = descriptions[entity]
  const fields = drawFields(description, reader)
  const localisedNames = Object.entries(description.fields)
    .filter(([, field]) => isLocalised(field))
    .map(([name]) => name)
  const plain = fields.filter(({ name }) => !localisedNames.includes(name))
  return {
    entity,
    id: entry?.id ?? crypto.randomUUID(),
    version: entry?.version ?? null,
    lead: plain.find(({ name }) => name === description.title) ?? null,
    localised: fields.filter(({ name }) => localisedNames.includes(name)),
    plain: plain.filter(({ name }) => name !== description.title),
    hasSkills: description.parts.includes('skills'),
    hasImages: description.parts.includes('images'),
    pictures: entry ? picturesOf(entry) : [],
    maxImageBytes: maxUploadBytes('image'),
    values: entry
      ? { ...showValues(description, entry.values), ...showParts(entry.parts) }
      : emptyValues(description, { published: true, ...preset }),
    typed,
    older: entry ? olderPaths(description, entry, reader.cv.main) : [],
    main: reader.cv.main,
    path: entry ? pathOf(entity, entry.slug) : null,
  }
}
