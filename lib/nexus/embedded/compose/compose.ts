import type { Plan, Reading } from '../understand/plan.ts'
import {
  composeBeside,
  composeEmployers,
  composeJobs,
  composeRoles,
  composeSpan,
  composeWhyLeft,
} from './careers.ts'
import { composeList, composeSpoken } from './lists.ts'
import { composeContact, composeLinks, composePerson } from './person.ts'
import { composeProjects } from './projects.ts'
import { composeSaved } from './saved.ts'
import { composeSearch, type Hit } from './search.ts'
import { composeEverySkill, composeSkills } from './skills.ts'
import { type Answer, answered, silent, type Writer } from './writer.ts'

function composeChatter({ about }: Extract<Plan, { kind: 'chatter' }>, { say, name }: Writer): Answer {
  if (about === 'thanks') return answered(say.thanks)
  return answered(about === 'bye' ? say.bye : say[about](name))
}

/** What is found of a plan, in words. */
export function compose(plan: Plan, reading: Reading, hits: readonly Hit[], writer: Writer): Answer {
  switch (plan.kind) {
    case 'chatter':
      return composeChatter(plan, writer)
    case 'saved':
      return composeSaved(plan)
    case 'unsaid':
      return silent(writer.say.unsaid(writer.name))
    case 'whyLeft':
      return composeWhyLeft(plan, writer)
    case 'contact':
      return composeContact(plan, writer)
    case 'links':
      return composeLinks(plan, writer)
    case 'person':
      return composePerson(plan, writer)
    case 'file':
      return answered(writer.say.file(`/${writer.cv.locale}/cv.pdf`))
    case 'skills':
      return composeSkills(plan, writer)
    case 'everySkill':
      return composeEverySkill(plan.of, writer)
    case 'projects':
      return composeProjects(plan, reading, writer)
    case 'employers':
      return composeEmployers(plan, writer)
    case 'roles':
      return composeRoles(plan, writer)
    case 'beside':
      return composeBeside(plan, writer)
    case 'jobs':
      return composeJobs(plan, writer)
    case 'span':
      return composeSpan(plan, writer)
    case 'list':
      return composeList(plan, writer)
    case 'spoken':
      return composeSpoken(plan, writer)
    case 'search':
      return composeSearch(hits, reading, writer)
  }
}
