import type { Database } from '#db/database.ts'
import { employers, profile, roles } from '#db/schema/index.ts'

function onlyRow<Row>(rows: Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('The insert returned no row.')
  return row
}

export async function insertProfile(db: Database) {
  return onlyRow(await db.insert(profile).values({ name: 'Matías' }).returning())
}

export async function insertEmployer(db: Database, slug = 'banco-sur') {
  const { id: profileId } = await insertProfile(db)
  return onlyRow(await db.insert(employers).values({ profileId, slug }).returning())
}

type RoleDates = { startedOn?: string; endedOn?: string }

/** A role at a new employer of a new profile. */
export async function insertRole(db: Database, dates: RoleDates = {}) {
  const { id: employerId, profileId } = await insertEmployer(db)
  return onlyRow(
    await db
      .insert(roles)
      .values({ profileId, employerId, slug: 'lead', ...dates })
      .returning(),
  )
}
