import { z } from 'zod'
import { listMediaById } from '#db/queries/media.ts'
import { findPublicRows, type PublicRows } from '#db/queries/public-cv.ts'
import { type PublicCv, presentCv } from '#lib/cv/present.ts'
import { database } from '#lib/db.ts'
import { isLocale, type Locale } from '#lib/i18n/locales.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { formValues } from './kit/form-values.ts'
import { readOwnerEntries } from './owner-entries.ts'
import { readTyped } from './save.ts'
import { type EntityName, isEntityName } from './tables.ts'
import { type Unsaved, withUnsaved } from './unsaved-rows.ts'

const typedEntry = z.strictObject({
  entity: z.custom<EntityName>(name => typeof name === 'string' && isEntityName(name)),
  id: z.uuid(),
  values: formValues,
})

/** What forms hold now: the entry to look at, and others of its page that were changed. */
export const previewRequest = z.strictObject({
  locale: z.custom<Locale>(isLocale),
  entries: z.array(typedEntry).min(1).max(60),
})

export type PreviewRequest = z.infer<typeof previewRequest>

/** The CV as it would be, and where on it the entry stands. */
export type Preview = { cv: PublicCv; entity: EntityName; id: string; anchor: string | null }

function readAll(entries: PreviewRequest['entries']): Result<Unsaved[]> {
  const unsaved: Unsaved[] = []
  for (const { entity, id, values } of entries) {
    const typed = readTyped({ entity, version: null, values })
    if (!typed.ok) return typed
    unsaved.push({ entity, id, ...typed.value })
  }
  return done(unsaved)
}

function filesOf(unsaved: readonly Unsaved[]): string[] {
  const images = unsaved.flatMap(({ parts }) => (parts.images ?? []).map(({ mediaId }) => mediaId))
  const portraits = unsaved.map(({ columns }) => columns.photoId).filter(id => typeof id === 'string')
  return [...images, ...portraits]
}

/** The published rows, and all that the owner has, with what was typed laid over them. */
async function rowsWith(unsaved: readonly Unsaved[]): Promise<PublicRows | null> {
  const own = await readOwnerEntries()
  const db = await database()
  const rows = await findPublicRows(db)
  if (rows === undefined) return null
  const ids = filesOf(unsaved)
  const files = ids.length === 0 ? [] : await listMediaById(db, ids)
  const around = { own, files: new Map(files.map(file => [file.id, file])) }
  return unsaved.reduce((now, each) => withUnsaved(now, each, around), rows)
}

/** The `id` in the page of the entry with this id. */
export function anchorOf(cv: PublicCv, id: string): string | null {
  const entries = [
    ...cv.person.links,
    ...cv.employers,
    ...cv.employers.flatMap(({ roles }) => roles),
    ...cv.skillGroups,
    ...cv.skillGroups.flatMap(({ skills }) => skills),
    ...cv.education,
    ...cv.certificates,
    ...cv.awards,
    ...cv.publications,
    ...cv.volunteering,
    ...cv.languages,
    ...cv.interests,
    ...cv.testimonials,
    ...cv.answers,
  ]
  return entries.find(entry => entry.id === id)?.anchor ?? null
}

/** What the site would show once the entries are saved, for their owner alone; nothing is written. */
export async function readPreview({ locale, entries }: PreviewRequest): Promise<Result<Preview>> {
  const [asked] = entries
  const unsaved = readAll(entries)
  if (!unsaved.ok || asked === undefined) return unsaved.ok ? fail({ kind: 'missing' }) : unsaved
  const rows = await rowsWith(unsaved.value)
  if (rows === null) return fail({ kind: 'missing' })
  const cv = presentCv(rows, locale, new Date())
  return done({ cv, entity: asked.entity, id: asked.id, anchor: anchorOf(cv, asked.id) })
}
