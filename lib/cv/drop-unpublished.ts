import type { PublicRows } from '#db/queries/public-cv.ts'

type Skilled = { skills: { skillId: string }[] }

/**
 * Drops every reference whose target is not among the published rows: a relation to one row cannot be
 * filtered in the query. A role of an unpublished employer goes with it; a project stays, without it.
 */
export function dropUnpublished(rows: PublicRows): PublicRows {
  const employers = new Set(rows.employers.map(({ id }) => id))
  const skills = new Set(rows.skills.map(({ id }) => id))
  const groups = new Set(rows.skillGroups.map(({ id }) => id))
  const withShownSkills = <Row extends Skilled>(row: Row): Row => ({
    ...row,
    skills: row.skills.filter(({ skillId }) => skills.has(skillId)),
  })
  const kept = (id: string | null, targets: Set<string>) => (id !== null && targets.has(id) ? id : null)
  return {
    ...rows,
    roles: rows.roles.filter(({ employerId }) => employers.has(employerId)).map(withShownSkills),
    projects: rows.projects.map(row => ({
      ...withShownSkills(row),
      employerId: kept(row.employerId, employers),
    })),
    skills: rows.skills.map(row => ({ ...row, groupId: kept(row.groupId, groups) })),
  }
}
