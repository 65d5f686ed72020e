import type { Context } from './context.ts'
import { type Period, readPeriod } from './period.ts'
import { refer } from './reference.ts'
import { readUrl } from './urls.ts'

type RoleRow = Context['rows']['roles'][number]
type EmployerRow = Context['rows']['employers'][number]

/** The named skills of a role or a project, in its order. */
export function presentSkillNames(row: { skills: { skillId: string }[] }, context: Context) {
  const skills = new Map(context.rows.skills.map(skill => [skill.id, skill]))
  return row.skills.flatMap(({ skillId }) => {
    const skill = skills.get(skillId)
    return skill ? [{ ...refer('skill', skill, context.locale), name: context.text(skill.name) }] : []
  })
}

function presentRole(row: RoleRow, context: Context) {
  const { locale, text, list } = context
  return {
    ...refer('role', row, locale),
    title: text(row.title),
    place: text(row.place),
    period: readPeriod(row),
    summary: text(row.summary),
    highlights: list(row.highlights),
    skills: presentSkillNames(row, context),
  }
}

/** From the earliest start of the roles to the latest end; open when one of them is. */
function spanOf(periods: Period[]): Period {
  const starts = periods.flatMap(({ start }) => start ?? []).sort()
  const ends = periods.flatMap(({ end }) => end ?? []).sort()
  const isOpen = periods.some(period => period.isOpen)
  return { start: starts[0] ?? null, end: isOpen ? null : (ends.at(-1) ?? null), isOpen }
}

function presentEmployer(row: EmployerRow, context: Context) {
  const { rows, locale, text } = context
  const roles = rows.roles
    .filter(({ employerId }) => employerId === row.id)
    .map(role => presentRole(role, context))
  return {
    ...refer('employer', row, locale),
    name: row.name,
    url: readUrl(row.url),
    place: text(row.place),
    description: text(row.description),
    period: spanOf(roles.map(({ period }) => period)),
    roles,
  }
}

export const presentEmployers = (context: Context) =>
  context.rows.employers.map(row => presentEmployer(row, context))
