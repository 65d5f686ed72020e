import type { Database } from '#db/database.ts'
import {
  employers,
  media,
  profile,
  projectImages,
  projectSkills,
  projects,
  roleSkills,
  roles,
  skillGroups,
  skills,
} from '#db/schema/index.ts'

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

/** An employer with a role, a project that names it, a skill of both in a group, and an image. */
export async function insertCareer(db: Database) {
  const { id: profileId } = await insertProfile(db)
  const own = { profileId }
  const employer = onlyRow(
    await db
      .insert(employers)
      .values({ ...own, slug: 'cauce' })
      .returning(),
  )
  const employerId = employer.id
  const role = onlyRow(
    await db
      .insert(roles)
      .values({ ...own, employerId, slug: 'lead', title: { en: 'Lead' } })
      .returning(),
  )
  const group = onlyRow(
    await db
      .insert(skillGroups)
      .values({ ...own, slug: 'data' })
      .returning(),
  )
  const skill = onlyRow(
    await db
      .insert(skills)
      .values({ ...own, slug: 'sql', groupId: group.id })
      .returning(),
  )
  const texts = { title: { en: 'Marea' }, highlights: { en: ['one'] } }
  const project = onlyRow(
    await db
      .insert(projects)
      .values({ ...own, ...texts, slug: 'marea', employerId, position: 5 })
      .returning(),
  )
  const image = onlyRow(await db.insert(media).values({ kind: 'image', key: 'quay' }).returning())
  const [roleId, skillId, projectId, mediaId] = [role.id, skill.id, project.id, image.id]
  await db.insert(roleSkills).values({ roleId, skillId, position: 4 })
  await db.insert(projectSkills).values({ projectId, skillId, position: 3 })
  await db.insert(projectImages).values({ projectId, mediaId, position: 2, caption: { es: 'El muelle' } })
  return { profileId, employerId, roleId, groupId: group.id, skillId, projectId, mediaId }
}
