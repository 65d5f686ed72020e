import type { Text } from '#lib/i18n/localise.ts'
import type { Context } from './context.ts'
import { countMonths, monthsOf, readPeriod } from './period.ts'
import { type Reference, refer } from './reference.ts'

type Rows = Context['rows']
type SkillRow = Rows['skills'][number]
type Use = { roles: Rows['roles']; projects: Rows['projects'] }
type Evidence = Reference<'role' | 'project'> & { title: Text | null }

/** Which roles and projects use each skill, found in one pass. */
function usesBySkill({ skills, roles, projects }: Rows): Map<string, Use> {
  const uses = new Map(skills.map(({ id }): [string, Use] => [id, { roles: [], projects: [] }]))
  for (const role of roles) for (const { skillId } of role.skills) uses.get(skillId)?.roles.push(role)
  for (const project of projects) {
    for (const { skillId } of project.skills) uses.get(skillId)?.projects.push(project)
  }
  return uses
}

function evidenceOf({ roles, projects }: Use, { locale, text }: Context): Evidence[] {
  return [
    ...roles.map(row => ({ ...refer('role', row, locale), title: text(row.title) })),
    ...projects.map(row => ({ ...refer('project', row, locale), title: text(row.title) })),
  ]
}

function presentSkill(skill: SkillRow, use: Use, context: Context) {
  const periods = [...use.roles, ...use.projects].map(readPeriod)
  const ranges = periods.map(period => monthsOf(period, context.now)).filter(range => range !== null)
  return {
    ...refer('skill', skill, context.locale),
    name: context.text(skill.name),
    aliases: skill.aliases,
    /** Months of use, overlaps counted once; `ranges` are the same by calendar. */
    months: countMonths(ranges),
    ranges,
    isCurrent: use.roles.some(row => readPeriod(row).isOpen),
    evidence: evidenceOf(use, context),
  }
}

export type Skill = ReturnType<typeof presentSkill>

/** The groups in the owner's order, then the skills of none. Groups without a skill are left out. */
export function presentSkillGroups(context: Context) {
  const { rows, locale, text } = context
  const uses = usesBySkill(rows)
  const nothing: Use = { roles: [], projects: [] }
  const skillsOf = (groupId: string | null) =>
    rows.skills
      .filter(skill => skill.groupId === groupId)
      .map(skill => presentSkill(skill, uses.get(skill.id) ?? nothing, context))
  const groups = rows.skillGroups.map(row => ({
    ...refer('skill-group', row, locale),
    name: text(row.name),
    skills: skillsOf(row.id),
  }))
  const ungrouped = {
    ...refer('skill-group', { id: '', slug: 'more' }, locale),
    name: null,
    skills: skillsOf(null),
  }
  return [...groups, ungrouped].filter(({ skills }) => skills.length > 0)
}
