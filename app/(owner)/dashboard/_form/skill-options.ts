import type { Option } from '#lib/entities/kit/form-shape.ts'
import { entryTitle, type OwnerEntries } from '#lib/entities/owner-entries.ts'
import type { Locale } from '#lib/i18n/locales.ts'

/** Every skill, to choose from. */
export function skillOptions(cv: OwnerEntries, locale: Locale): Option[] {
  return cv.entries.skills.map(skill => ({ value: skill.id, label: entryTitle(skill, locale, cv.main) }))
}
