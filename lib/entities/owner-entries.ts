import { cache } from 'react'
import { z } from 'zod'
import { localizedText } from '#db/localized.ts'
import { findOwnerCv, type OwnerCv } from '#db/queries/owner-cv.ts'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { tellingAway } from '#lib/database-away.ts'
import { database } from '#lib/db.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { localise } from '#lib/i18n/localise.ts'
import { descriptions } from './descriptions/index.ts'
import { readTranslatedFrom, type TranslatedFrom } from './kit/translations.ts'
import type { Parts } from './parts.ts'
import type { EntityName } from './tables.ts'

const row = z.object({
  id: z.string(),
  version: z.number(),
  updatedAt: z.date(),
  slug: z.string().nullable().default(null),
  published: z.boolean().default(true),
  position: z.number().default(0),
  translatedFrom: z.unknown(),
})

/** One row as the dashboard sees it, whatever its table. */
export type OwnedEntry = Omit<z.infer<typeof row>, 'translatedFrom'> & {
  entity: EntityName
  values: Record<string, unknown>
  translatedFrom: TranslatedFrom
  parts: Parts
}

export type OwnerEntries = {
  main: Locale
  name: string | null
  entries: Record<EntityName, OwnedEntry[]>
}

const skillRow = z.object({ skillId: z.string(), position: z.number() })
const imageRow = z.object({
  id: z.string(),
  mediaId: z.string(),
  position: z.number(),
  caption: localizedText.nullable().catch(null),
})

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position

/** What lies in tables of its own; nothing where the entity has no such part. */
function ownParts({ skills, images }: Record<string, unknown>): Parts {
  const named = z.array(skillRow).safeParse(skills).data
  const shown = z.array(imageRow).safeParse(images).data
  return {
    ...(named ? { skills: named.toSorted(byPosition).map(({ skillId }) => skillId) } : {}),
    ...(shown ? { images: shown.toSorted(byPosition).map(({ position: _, ...image }) => image) } : {}),
  }
}

const inOrder = (a: OwnedEntry, b: OwnedEntry) =>
  a.position - b.position || (a.slug ?? '').localeCompare(b.slug ?? '')

function own(entity: EntityName, rows: readonly object[]): OwnedEntry[] {
  return rows
    .map(each => {
      const parsed = row.parse(each)
      const values: Record<string, unknown> = Object.fromEntries(Object.entries(each))
      const made = readTranslatedFrom(parsed.translatedFrom)
      return { ...parsed, entity, values, translatedFrom: made, parts: ownParts(values) }
    })
    .sort(inOrder)
}

const nothing: Record<EntityName, []> = {
  profile: [],
  links: [],
  employers: [],
  roles: [],
  education: [],
  certificates: [],
  awards: [],
  publications: [],
  volunteering: [],
  testimonials: [],
  'saved-answers': [],
  'spoken-languages': [],
  interests: [],
  projects: [],
  skills: [],
  'skill-groups': [],
}

function arrange(cv: OwnerCv): OwnerEntries {
  const tables: Record<EntityName, readonly object[]> = {
    ...cv,
    profile: [cv],
    'spoken-languages': cv.spokenLanguages,
    'skill-groups': cv.skillGroups,
    'saved-answers': cv.savedAnswers,
  }
  const entries: Record<EntityName, OwnedEntry[]> = { ...nothing }
  for (const { name } of Object.values(descriptions)) entries[name] = own(name, tables[name])
  return { main: cv.mainLocale, name: cv.name, entries }
}

async function read(): Promise<OwnerEntries> {
  await requireOwner()
  const cv = await tellingAway(database().then(findOwnerCv))
  return cv === undefined ? { main: 'en', name: null, entries: nothing } : arrange(cv)
}

/** The whole CV with its drafts, for its owner alone: one statement, once a request. */
export const readOwnerEntries: () => Promise<OwnerEntries> = cache(read)

/** What an entry is called in lists: its title in the reader's language, or as good as there is. */
export function entryTitle(entry: OwnedEntry, locale: Locale, main: Locale): string {
  const stored = entry.values[descriptions[entry.entity].title]
  if (typeof stored === 'string') return stored
  return localise(stored, locale, main)?.text ?? entry.slug ?? ''
}
