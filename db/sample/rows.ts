import type { EmployerContent, ProjectContent, SkillGroupContent } from './content.ts'
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
    if (id === undefined) throw new Error(`The sample refers to "${slug}", which it does not contain.`)
    return id
  }
}

function careerRows(profileId: string, contents: EmployerContent[]) {
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

function skillRows(profileId: string, contents: SkillGroupContent[]) {
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

function projectRows(profileId: string, contents: ProjectContent[], employerId: (slug: string) => string) {
  return rowsOf(
    profileId,
    contents.map(({ employer, ...project }) => ({
      ...project,
      employerId: employer === undefined ? null : employerId(employer),
    })),
  )
}

/** Every row of the sample, ready to insert: ids are made here, so that nothing has to be read back. */
export function sampleRows(profileId: string) {
  const { employers, roles, employerId } = careerRows(profileId, sample.employers)
  const { groups, skills, skillId } = skillRows(profileId, sample.skillGroups)
  const projects = projectRows(profileId, sample.projects, employerId)
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
    links: rowsOf(profileId, sample.links),
    education: rowsOf(profileId, sample.education),
    certificates: rowsOf(profileId, sample.certificates),
    awards: rowsOf(profileId, sample.awards),
    publications: rowsOf(profileId, sample.publications),
    volunteering: rowsOf(profileId, sample.volunteering),
    spokenLanguages: rowsOf(profileId, sample.spokenLanguages),
    interests: rowsOf(profileId, sample.interests),
    testimonials: rowsOf(profileId, sample.testimonials),
  }
}
