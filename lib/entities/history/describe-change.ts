import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'
import type { AnyDescription, Field } from '../kit/describe.ts'
import { isLocalised } from '../kit/describe.ts'
import { type FormValues, showValues } from '../kit/form-values.ts'
import type { EntityName } from '../tables.ts'
import { compareItems, compareTexts, type Run, replaceText } from './differences.ts'
import { readKeptParts, type Values } from './kept.ts'

/** What changed in one field; `language` where it has a text in each. A `list` is of things with names. */
export type Difference = { label: string; language: Locale | null; kind: 'text' | 'list'; runs: Run[] }

/** How what is kept as an id is called now; null where it is gone. */
export type Names = {
  locale: Locale
  entry: (entity: EntityName, id: string) => string | null
  file: (id: string) => string | null
}

type Sides = { description: AnyDescription; before: Values; after: Values; names: Names }

function said(field: Field, value: FormValues[string] | undefined, { locale, entry, file }: Names): string {
  const { yes, no, gone } = historyTexts[locale]
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value !== 'string' || value === '') return ''
  if (field.kind === 'entry' && field.of) return entry(field.of, value) ?? gone
  if (field.kind === 'image') return file(value) ?? gone
  return field.options?.[value]?.[locale] ?? value
}

function compareField(
  name: string,
  field: Field,
  { description, before, after, names }: Sides,
): Difference[] {
  const [old, now] = [showValues(description, before), showValues(description, after)]
  const label = field.label[names.locale]
  const texts = (path: string) => [said(field, old[path], names), said(field, now[path], names)] as const
  if (!isLocalised(field)) return [{ label, language: null, kind: 'text', runs: replaceText(...texts(name)) }]
  return locales.map(language => {
    const runs = compareTexts(...texts(`${name}.${language}`))
    return { label, language, kind: 'text', runs }
  })
}

/** The address, and whether it is published: no field of the description. */
function compareOwn({ before, after, names }: Sides): Difference[] {
  const { address, published, yes, no } = historyTexts[names.locale]
  const spoken = new Map<unknown, string>([
    [true, yes],
    [false, no],
  ])
  const shown = ({ published: state }: Values) => spoken.get(state) ?? ''
  const slug = ({ slug: stored }: Values) => (typeof stored === 'string' ? stored : '')
  const text = (label: string, runs: Run[]): Difference => ({ label, language: null, kind: 'text', runs })
  return [
    text(address, replaceText(slug(before), slug(after))),
    text(published, replaceText(shown(before), shown(after))),
  ]
}

function compareSkills({ before, after, names }: Sides): Difference[] {
  const [old, now] = [readKeptParts(before).skills, readKeptParts(after).skills]
  const { skills, gone } = historyTexts[names.locale]
  if (now === undefined) return []
  const runs = compareItems(old ?? [], now, id => names.entry('skills', id) ?? gone)
  return [{ label: skills, language: null, kind: 'list', runs }]
}

function compareImages({ before, after, names }: Sides): Difference[] {
  const [old = [], now] = [readKeptParts(before).images, readKeptParts(after).images]
  const { images, caption, gone } = historyTexts[names.locale]
  if (now === undefined) return []
  const all = new Map([...old, ...now].map(image => [image.id, image]))
  const nameOf = (id: string) => names.file(all.get(id)?.mediaId ?? '') ?? gone
  const ids = (list: typeof now) => list.map(({ id }) => id)
  const captions = now.flatMap(image =>
    locales.map((language): Difference => {
      const earlier = old.find(({ id }) => id === image.id)?.caption?.[language] ?? ''
      const runs = compareTexts(earlier, image.caption?.[language] ?? '')
      return { label: caption(nameOf(image.id)), language, kind: 'text', runs }
    }),
  )
  return [
    { label: images, language: null, kind: 'list', runs: compareItems(ids(old), ids(now), nameOf) },
    ...captions,
  ]
}

/** Every field in which two states of an entry differ, in the order of its form. */
export function describeChange(sides: Sides): Difference[] {
  const { fields } = sides.description
  return [
    ...Object.entries(fields).flatMap(([name, field]) => compareField(name, field, sides)),
    ...compareOwn(sides),
    ...compareSkills(sides),
    ...compareImages(sides),
  ].filter(({ runs }) => runs.length > 0)
}

/** The fields that changed, each once with its languages: "Summary (Español, Português), Skills". */
export function nameFields(differences: Difference[]): string {
  const fields = new Map<string, string[]>()
  for (const { label, language } of differences) {
    const languages = fields.get(label) ?? []
    fields.set(label, language === null ? languages : [...languages, languageNames[language]])
  }
  return [...fields]
    .map(([label, languages]) => (languages.length === 0 ? label : `${label} (${languages.join(', ')})`))
    .join(', ')
}
