import { eq, sql } from 'drizzle-orm'
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../database.ts'
import { insertMedia } from '../queries/media.ts'
import * as schema from '../schema/index.ts'
import type { CvContent } from './content.ts'
import { type SampleImages, withoutImages } from './images.ts'
import { sample } from './index.ts'
import { sampleRows } from './rows.ts'

/** Somebody's CV is already here; the sample never writes over it. */
export class CvNotEmptyError extends Error {
  constructor() {
    super('This database already holds a CV, so the sample was not loaded. Nothing was changed.')
    this.name = 'CvNotEmptyError'
  }
}

type Profile = typeof schema.profile.$inferSelect

/** Whether the sample would write over something; a flag always has a value and does not count. */
function isWritten(row: Profile): boolean {
  return Object.entries(row).some(
    ([column, value]) => column in sample.person && value !== null && typeof value !== 'boolean',
  )
}

const entryTables = [
  schema.links,
  schema.employers,
  schema.roles,
  schema.education,
  schema.certificates,
  schema.awards,
  schema.publications,
  schema.volunteering,
  schema.spokenLanguages,
  schema.interests,
  schema.testimonials,
  schema.projects,
  schema.skillGroups,
  schema.skills,
  schema.documents,
]

const anyEntry = sql.join(
  entryTables.map(table => sql`exists (select from ${table})`),
  sql` or `,
)

const found = (db: Database | Transaction) =>
  db.select({ row: schema.profile, hasEntries: sql<boolean>`${anyEntry}` }).from(schema.profile)

/** Whether loading the sample would be refused, to be asked before its images are drawn. */
export async function holdsCv(db: Database): Promise<boolean> {
  const [profile] = await found(db)
  return profile !== undefined && (profile.hasEntries || isWritten(profile.row))
}

/** Holds the profile row until the transaction ends, so that two loads cannot both find it blank. */
async function claimProfile(tx: Transaction, person: CvContent['person']): Promise<string> {
  const { profile } = schema
  const [claimed] = await found(tx).for('update')
  if (claimed === undefined) {
    const id = crypto.randomUUID()
    await tx.insert(profile).values({ ...person, id })
    return id
  }
  const { row, hasEntries } = claimed
  if (hasEntries || isWritten(row)) throw new CvNotEmptyError()
  await tx
    .update(profile)
    .set({ ...person, version: row.version + 1 })
    .where(eq(profile.id, row.id))
  return row.id
}

/** Links the stored images to what they show: their rows, the profile's photo and the projects' pictures. */
async function insertImages(
  tx: Transaction,
  projects: { id: string; slug: string }[],
  { files, photoKey, figures }: SampleImages,
): Promise<void> {
  const mediaIds = await insertMedia(tx, files)
  const links = figures.flatMap(({ project, key, caption }, position) => {
    const [projectId, mediaId] = [projects.find(({ slug }) => slug === project)?.id, mediaIds.get(key)]
    return projectId && mediaId ? [{ projectId, mediaId, caption, position }] : []
  })
  if (links.length > 0) await tx.insert(schema.projectImages).values(links)
  const photoId = photoKey === null ? undefined : mediaIds.get(photoKey)
  if (photoId === undefined) return
  await tx.update(schema.profile).set({ photoId }).where(eq(schema.profile.singleton, true))
}

/** A statement without rows is none, and a CV need not have every kind of entry. */
async function insertAll<Table extends PgTable>(tx: Transaction, table: Table, rows: PgInsertValue<Table>[]) {
  if (rows.length > 0) await tx.insert(table).values(rows)
}

/**
 * Fills an empty database with the sample CV, or another; its images must be stored already. Raising
 * `cvRevision` and expiring pages is the caller's.
 */
export async function loadSample(
  tx: Transaction,
  images: SampleImages = withoutImages,
  content: CvContent = sample,
): Promise<void> {
  const rows = sampleRows(await claimProfile(tx, content.person), content)
  await insertAll(tx, schema.employers, rows.employers)
  await insertAll(tx, schema.roles, rows.roles)
  await insertAll(tx, schema.skillGroups, rows.skillGroups)
  await insertAll(tx, schema.skills, rows.skills)
  await insertAll(tx, schema.projects, rows.projects)
  await insertAll(tx, schema.roleSkills, rows.roleSkills)
  await insertAll(tx, schema.projectSkills, rows.projectSkills)
  await insertAll(tx, schema.links, rows.links)
  await insertAll(tx, schema.education, rows.education)
  await insertAll(tx, schema.certificates, rows.certificates)
  await insertAll(tx, schema.awards, rows.awards)
  await insertAll(tx, schema.publications, rows.publications)
  await insertAll(tx, schema.volunteering, rows.volunteering)
  await insertAll(tx, schema.spokenLanguages, rows.spokenLanguages)
  await insertAll(tx, schema.interests, rows.interests)
  await insertAll(tx, schema.testimonials, rows.testimonials)
  await insertImages(tx, rows.projects, images)
}
