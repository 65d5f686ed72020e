import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database.ts'
import { insertMedia } from '../queries/media.ts'
import * as schema from '../schema/index.ts'
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
async function claimProfile(tx: Transaction): Promise<string> {
  const { profile } = schema
  const [claimed] = await found(tx).for('update')
  if (claimed === undefined) {
    const id = crypto.randomUUID()
    await tx.insert(profile).values({ ...sample.person, id })
    return id
  }
  const { row, hasEntries } = claimed
  if (hasEntries || isWritten(row)) throw new CvNotEmptyError()
  await tx
    .update(profile)
    .set({ ...sample.person, version: row.version + 1 })
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

/**
 * Fills an empty database with the sample CV; its images must be stored already. Raising `cvRevision` and
 * expiring pages is the caller's.
 */
export async function loadSample(tx: Transaction, images: SampleImages = withoutImages): Promise<void> {
  const rows = sampleRows(await claimProfile(tx))
  await tx.insert(schema.employers).values(rows.employers)
  await tx.insert(schema.roles).values(rows.roles)
  await tx.insert(schema.skillGroups).values(rows.skillGroups)
  await tx.insert(schema.skills).values(rows.skills)
  await tx.insert(schema.projects).values(rows.projects)
  await tx.insert(schema.roleSkills).values(rows.roleSkills)
  await tx.insert(schema.projectSkills).values(rows.projectSkills)
  await tx.insert(schema.links).values(rows.links)
  await tx.insert(schema.education).values(rows.education)
  await tx.insert(schema.certificates).values(rows.certificates)
  await tx.insert(schema.awards).values(rows.awards)
  await tx.insert(schema.publications).values(rows.publications)
  await tx.insert(schema.volunteering).values(rows.volunteering)
  await tx.insert(schema.spokenLanguages).values(rows.spokenLanguages)
  await tx.insert(schema.interests).values(rows.interests)
  await tx.insert(schema.testimonials).values(rows.testimonials)
  await insertImages(tx, rows.projects, images)
}
