import { z } from 'zod'
import type { MediaRow } from '#db/queries/media.ts'
import type { PublicRows } from '#db/queries/public-cv.ts'
import type { EntryName } from './owner-edits.ts'
import type { OwnerEntries } from './owner-entries.ts'
import type { Parts } from './parts.ts'
import type { EntityName } from './tables.ts'

/** What was typed and not saved, as the tables would take it. */
export type Unsaved = { entity: EntityName; id: string; columns: Record<string, unknown>; parts: Parts }

/** What is needed to read it: the owner's own entries, and the files that it shows. */
export type Surroundings = { own: OwnerEntries; files: ReadonlyMap<string, MediaRow> }

type Row = { id: string; [column: string]: unknown }

const listOf = {
  links: 'links',
  employers: 'employers',
  roles: 'roles',
  education: 'education',
  certificates: 'certificates',
  awards: 'awards',
  publications: 'publications',
  volunteering: 'volunteering',
  'spoken-languages': 'spokenLanguages',
  interests: 'interests',
  testimonials: 'testimonials',
  'saved-answers': 'savedAnswers',
  projects: 'projects',
  'skill-groups': 'skillGroups',
  skills: 'skills',
} as const satisfies Record<EntryName, keyof PublicRows>

/** Every column was checked against its table; what is read from rows tolerates damage. */
const publicRows = z.custom<PublicRows>(value => typeof value === 'object' && value !== null)

function rowOf({ id, columns, parts }: Unsaved, { files }: Surroundings): Row {
  const images = (parts.images ?? []).map(image => ({ ...image, media: files.get(image.mediaId) }))
  return {
    formerSlugs: [],
    slug: 'unsaved',
    ...columns,
    id,
    skills: (parts.skills ?? []).map(skillId => ({ skillId })),
    images: images.filter(({ media }) => media !== undefined),
  }
}

/** In place of the row with its id, or where the owner's order has it. */
function placed(rows: readonly { id: string }[], row: Row, order: readonly string[]): { id: string }[] {
  if (rows.some(({ id }) => id === row.id)) return rows.map(each => (each.id === row.id ? row : each))
  const place = order.indexOf(row.id)
  const next = place === -1 ? -1 : rows.findIndex(({ id }) => order.indexOf(id) > place)
  return next === -1 ? [...rows, row] : rows.toSpliced(next, 0, row)
}

function withProfile(rows: PublicRows, { columns }: Unsaved, { files }: Surroundings): PublicRows {
  const { email, emailPublic, phone, phonePublic, photoId, ...shown } = columns
  return publicRows.parse({
    ...rows,
    ...shown,
    email: emailPublic === true ? email : null,
    phone: phonePublic === true ? phone : null,
    photo: typeof photoId === 'string' ? (files.get(photoId) ?? null) : null,
  })
}

/** A role is shown below its employer, or nowhere: one that is a draft comes with the role. */
function withEmployer(rows: PublicRows, { entity, columns }: Unsaved, { own }: Surroundings): PublicRows {
  if (entity !== 'roles' || rows.employers.some(({ id }) => id === columns.employerId)) return rows
  const employer = own.entries.employers.find(({ id }) => id === columns.employerId)
  return employer === undefined
    ? rows
    : publicRows.parse({ ...rows, employers: [...rows.employers, employer.values] })
}

/** The public rows as they were if this were saved and published; of drafts nothing but it is added. */
export function withUnsaved(rows: PublicRows, unsaved: Unsaved, around: Surroundings): PublicRows {
  const { entity } = unsaved
  if (entity === 'profile') return withProfile(rows, unsaved, around)
  const list = listOf[entity]
  const order = around.own.entries[entity].map(({ id }) => id)
  const changed = placed(rows[list], rowOf(unsaved, around), order)
  return withEmployer(publicRows.parse({ ...rows, [list]: changed }), unsaved, around)
}
