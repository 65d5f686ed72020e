import type { Locale } from '#lib/i18n/locales.ts'
import { locales } from '#lib/i18n/locales.ts'
import { descriptions } from './descriptions/index.ts'
import type { Group } from './kit/describe.ts'
import { markOfEntry } from './kit/translations.ts'
import type { OwnerEntries } from './owner-entries.ts'
import type { EntityName } from './tables.ts'

/** An entity in the navigation: how many entries it has, and the languages in which one of them lacks a text. */
export type Room = { name: EntityName; label: string; count: number | null; missing: Locale[] }

function missingIn({ main, entries }: OwnerEntries, name: EntityName): Locale[] {
  const description = descriptions[name]
  return locales.filter(locale =>
    entries[name].some(entry => markOfEntry(description, entry, locale, main) === 'missing'),
  )
}

/** The entities of one group of the navigation, in its order. */
export function listRooms(group: Group, cv: OwnerEntries, locale: Locale): Room[] {
  return Object.values(descriptions)
    .filter(description => description.group === group)
    .map(({ name, many }) => ({
      name,
      label: many[locale],
      count: name === 'profile' ? null : cv.entries[name].length,
      missing: missingIn(cv, name),
    }))
}
