import type { Entry } from '../../entries/entry.ts'
import type { Plan, Reading } from './plan.ts'
import { byExample } from './rules/by-example.ts'
import { everyProject, everySkill, listing, named, people, projectInOrder, titled } from './rules/lists.ts'
import { roles, roleTitles } from './rules/roles.ts'
import type { Rule } from './rules/rule.ts'
import { saved } from './rules/saved.ts'
import { chatter, links, person, reach, spoken, unsaid, who } from './rules/talk.ts'
import { employers, inTime, jobs, projects, skills } from './rules/work.ts'

/** The first that fits decides: what is named comes before what is only hinted at. */
const rules: Rule[] = [
  chatter,
  saved,
  unsaid,
  reach,
  links,
  people,
  projects,
  roleTitles,
  titled,
  skills,
  employers,
  spoken,
  named,
  listing,
  roles,
  person,
  projectInOrder,
  inTime,
  jobs,
  everySkill,
  everyProject,
  who,
]

function byRule(reading: Reading, entries: readonly Entry[]): Plan | null {
  for (const rule of rules) {
    const plan = rule(reading, entries)
    if (plan) return plan
  }
  return null
}

/** What a question asks for; a search of the whole CV where neither a rule nor an example fits. */
export const choosePlan = (reading: Reading, entries: readonly Entry[]): Plan =>
  byExample(byRule(reading, entries), reading, entries) ?? { kind: 'search' }
