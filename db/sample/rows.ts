import type { CvContent } from './content.ts'
import { sample } from './index.ts'

type Row<Entry> = Entry & { id: string; profileId: string; position: number }

/** The order of the array is the order on the page. */
function rowsOf<Entry>(profileId: string, entries: readonly Entry[]): Row<Entry>[] {
  return entries.map((entry, position) => ({ ...entry, id: crypto.randomUUID(), profileId, position }))
}

function finder(rows: { slug: string; id: string }[]): (slug: string) => string {
  const ids = new Map(rows.map(row => [row.slug, row.id]))
  return slug => {
    const id = ids.get(slug)
    if (id === undefined) throw new Error(`The CV refers to "${slug}", which it does not contain.`)
    return id
  }
}

function careerRows(profileId: string, contents: CvContent['employers']) {
  const employers = rowsOf(
    profileId,
    contents.map(({ roles, ...employer }) => employer),
  )
  const employerId = finder(employers)
  const roles = rowsOf(
    profileId,
    contents.flatMap(({ slug, roles }) => roles.map(role => ({ ...role, employerId: employerId(slug) }))),
  )
  return { employers, roles, employerId }
}

function skillRows(profileId: string, contents: CvContent['skillGroups']) {
  const groups = rowsOf(
    profileId,
    contents.map(({ skills, ...group }) => group),
  )
  const groupId = finder(groups)
  const skills = rowsOf(
    profileId,
    contents.flatMap(({ slug, skills }) => skills.map(skill => ({ ...skill, groupId: groupId(slug) }))),
  )
  return { groups, skills, skillId: finder(skills) }
}

function projectRows(
  profileId: string,
  contents: CvContent['projects'],
  employerId: (slug: string) => string,
) {
  return rowsOf(
    profileId,
    contents.map(({ employer, ...project }) => ({
      ...project,
      employerId: employer === undefined ? null : employerId(employer),
    })),
  )
}

/** Every row of a CV, ready to insert: ids are made here, so that nothing has to be read back. */
export function sampleRows(profileId: string, content: CvContent = sample) {
  const { employers, roles, employerId } = careerRows(profileId, content.employers)
  const { groups, skills, skillId } = skillRows(profileId, content.skillGroups)
  const projects = projectRows(profileId, content.projects, employerId)
  return {
    employers,
    roles: roles.map(({ skills, ...role }) => role),
    skillGroups: groups,
    skills,
    projects: projects.map(({ skills, ...project }) => project),
    roleSkills: roles.flatMap(role =>
      role.skills.map((slug, position) => ({ roleId: role.id, skillId: skillId(slug), position })),
    ),
    projectSkills: projects.flatMap(project =>
      project.skills.map((slug, position) => ({ projectId: project.id, skillId: skillId(slug), position })),
    ),
    links: rowsOf(profileId, content.links),
    education: rowsOf(profileId, content.education),
    certificates: rowsOf(profileId, content.certificates),
    awards: rowsOf(profileId, content.awards),
    publications: rowsOf(profileId, content.publications),
    volunteering: rowsOf(profileId, content.volunteering),
    spokenLanguages: rowsOf(profileId, content.spokenLanguages),
    interests: rowsOf(profileId, content.interests),
    testimonials: rowsOf(profileId, content.testimonials),
  }
}
