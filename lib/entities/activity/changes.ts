import type { Locale } from '#lib/i18n/locales.ts'
import { languageTags, locales } from '#lib/i18n/locales.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { descriptions } from '../descriptions/index.ts'
import { type Field, isLocalised } from '../kit/describe.ts'
import { writtenIn } from '../kit/translations.ts'
import type { EntityName } from '../tables.ts'

export type Kept = Record<string, unknown>

/** What a row was and became, as it was kept. */
export type Pair = { before: Kept; after: Kept }

const maxNamed = 3

const differs = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)

/** "Highlights" -> "highlights", but "AI crawlers" stays. */
function lowered(label: string): string {
  const [first = '', second = ''] = label
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(1) : label
}

/** "English and Spanish", as the reader calls them. */
export function languageList(asked: readonly Locale[], locale: Locale): string {
  const names = new Intl.DisplayNames(languageTags[locale], { type: 'language' })
  const written = asked.map(each => names.of(each) ?? each)
  return new Intl.ListFormat(languageTags[locale]).format(written)
}

/** One field's change in words; null where it did not change. */
function fieldChange(name: string, field: Field, { before, after }: Pair, locale: Locale): string | null {
  const label = lowered(field.label[locale])
  if (!differs(before[name], after[name])) return null
  if (!isLocalised(field)) return label
  const changed = locales.filter(each => differs(writtenIn(before[name], each), writtenIn(after[name], each)))
  return activityTexts(locale).inLanguages(label, languageList(changed, locale))
}

function besideFields({ before, after }: Pair, locale: Locale): string[] {
  const texts = activityTexts(locale)
  const has = (name: string) => name in before && name in after && differs(before[name], after[name])
  return [
    ...(has('published') ? [after.published === true ? texts.published : texts.unpublished] : []),
    ...(has('slug') ? [texts.address] : []),
    ...(has('skills') ? [texts.skills] : []),
    ...(has('images') ? [texts.images] : []),
    ...(has('position') ? [texts.order] : []),
  ]
}

/** "highlights in English, skills and 2 more": what an update changed. */
export function changesInWords(entity: EntityName, pair: Pair, locale: Locale): string {
  const texts = activityTexts(locale)
  const fields = Object.entries(descriptions[entity].fields)
  const named = fields.flatMap(([name, field]) => fieldChange(name, field, pair, locale) ?? [])
  const all = [...named, ...besideFields(pair, locale)]
  if (all.length === 0)
    return differs(pair.before.translatedFrom, pair.after.translatedFrom) ? texts.confirmed : texts.saved
  const rest = all.length - maxNamed
  const shown = rest > 0 ? [...all.slice(0, maxNamed), texts.more(rest)] : all
  return new Intl.ListFormat(languageTags[locale]).format(shown)
}
