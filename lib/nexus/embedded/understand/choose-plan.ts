import type { Entry } from '../../entries/entry.ts'
import type { Plan, Reading } from './plan.ts'
import { everyProject, everySkill, listing, named, people, projectInOrder } from './rules/lists.ts'
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

/** What a question asks for; a search of the whole CV where no rule fits. */
export function choosePlan(reading: Reading, entries: readonly Entry[]): Plan {
  for (const rule of rules) {
    const plan = rule(reading, entries)
    if (plan) return plan
  }
  return { kind: 'search' }
}
