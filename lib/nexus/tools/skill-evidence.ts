import { tool } from 'ai'
import { z } from 'zod'
import type { Skill } from '#lib/cv/skills.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { cite } from '../entries/entry.ts'
import type { ToolContext } from './found.ts'

/** Whether somebody means this skill by `named`: its slug, its name or one of its aliases. */
function isNamed({ slug, name, aliases }: Skill, named: string): boolean {
  const written = [slug, name?.text, ...(aliases ?? [])].filter(one => typeof one === 'string')
  return written.some(one => plainText(one) === plainText(named.trim()))
}

function proofOf(skill: Skill, { entries }: ToolContext) {
  const evidence = skill.evidence.flatMap(({ id }) => entries.find(entry => entry.id === id) ?? [])
  const of = (asked: string) =>
    evidence.filter(({ kind }) => kind === asked).map(entry => ({ ...cite(entry), by: entry.by }))
  const { kind, id, anchor, path, slug, name, months, ranges, isCurrent } = skill
  return {
    ...{ kind, id, anchor, path, title: name?.text ?? slug, period: null },
    months,
    ranges,
    isCurrent,
    roles: of('role'),
    projects: of('project'),
  }
}

/** How long a skill was used (months, overlaps counted once), and the roles and projects that prove it. */
export function skillEvidence(context: ToolContext) {
  return tool({
    description:
      'Evidence for skills: months of use (overlaps counted once), whether in use today, the roles and projects that used each. Unknown skills come back under "unknown".',
    inputSchema: z.strictObject({ skills: z.array(z.string().max(80)).min(1).max(4) }),
    execute: ({ skills: asked }) => {
      const all = context.cv.skillGroups.flatMap(({ skills }) => skills)
      const found = asked.map(named => ({ named, skill: all.find(skill => isNamed(skill, named)) }))
      return {
        skills: found.flatMap(({ skill }) => (skill ? [proofOf(skill, context)] : [])),
        unknown: found.filter(({ skill }) => skill === undefined).map(({ named }) => named),
      }
    },
  })
}
