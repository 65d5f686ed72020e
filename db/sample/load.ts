import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import * as schema from '../schema/index.ts'
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

/** Holds the profile row until the transaction ends, so that two loads cannot both find it blank. */
async function claimProfile(tx: Transaction): Promise<string> {
  const { profile } = schema
  const [found] = await tx
    .select({ row: profile, hasEntries: sql<boolean>`${anyEntry}` })
    .from(profile)
    .for('update')
  if (found === undefined) {
    const id = crypto.randomUUID()
    await tx.insert(profile).values({ ...sample.person, id })
    return id
  }
  const { row, hasEntries } = found
  if (hasEntries || isWritten(row)) throw new CvNotEmptyError()
  await tx
    .update(profile)
    .set({ ...sample.person, version: row.version + 1 })
    .where(eq(profile.id, row.id))
  return row.id
}

/** Fills an empty database with the sample CV. Raising `cvRevision` and expiring pages is the caller's. */
export async function loadSample(tx: Transaction): Promise<void> {
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
}
