import type { Entry } from '../../../entries/entry.ts'
import { nearestIntent } from '../nearest.ts'
import type { Plan, Reading } from '../plan.ts'
import { projectInOrder } from './lists.ts'
import { pick } from './rule.ts'

type Make = (reading: Reading, entries: readonly Entry[]) => Plan | null

const plan =
  (made: Plan): Make =>
  () =>
    made
const listOf =
  (...kinds: Extract<Plan, { kind: 'list' }>['kinds']): Make =>
  () => ({
    ...{ kind: 'list', kinds, of: 'list', chosen: [], unknown: [] },
  })

/** What each intent of the examples asks for. */
const plans: Record<string, Make> = {
  greeting: plan({ kind: 'chatter', about: 'greeting' }),
  thanks: plan({ kind: 'chatter', about: 'thanks' }),
  bye: plan({ kind: 'chatter', about: 'bye' }),
  identity: plan({ kind: 'chatter', about: 'identity' }),
  abilities: plan({ kind: 'chatter', about: 'abilities' }),
  pay: plan({ kind: 'unsaid' }),
  private: plan({ kind: 'unsaid' }),
  whyLeft: reading => ({ kind: 'whyLeft', employer: pick(reading, 'employer')[0] ?? null }),
  email: plan({ kind: 'contact', of: 'email' }),
  phone: plan({ kind: 'contact', of: 'phone' }),
  contact: plan({ kind: 'contact', of: 'all' }),
  file: plan({ kind: 'file' }),
  availability: plan({ kind: 'person', of: ['availability'] }),
  place: plan({ kind: 'person', of: ['place'] }),
  timeZone: plan({ kind: 'person', of: ['timeZone'] }),
  remote: plan({ kind: 'person', of: ['remote'] }),
  permit: plan({ kind: 'person', of: ['permit'] }),
  who: plan({ kind: 'person', of: ['who'] }),
  everySkill: plan({ kind: 'everySkill', of: 'list' }),
  mostSkill: plan({ kind: 'everySkill', of: 'most' }),
  countSkills: plan({ kind: 'everySkill', of: 'count' }),
  current: plan({ kind: 'jobs', of: 'current' }),
  previous: plan({ kind: 'jobs', of: 'previous' }),
  first: plan({ kind: 'jobs', of: 'first' }),
  longest: plan({ kind: 'jobs', of: 'longest' }),
  jobs: plan({ kind: 'jobs', of: 'list' }),
  countJobs: plan({ kind: 'jobs', of: 'count' }),
  total: plan({ kind: 'jobs', of: 'total' }),
  studies: listOf('education'),
  certificates: listOf('certificate'),
  awards: listOf('award'),
  publications: listOf('publication'),
  volunteering: listOf('volunteering'),
  interests: listOf('interest'),
  testimonials: listOf('testimonial'),
  projects: listOf('project'),
  countProjects: plan({ kind: 'list', kinds: ['project'], of: 'count', chosen: [], unknown: [] }),
  newestProject: (reading, entries) =>
    projectInOrder({ ...reading, cues: new Set(['previous', 'projects']) }, entries),
  spoken: plan({ kind: 'spoken', languages: [], isAll: true }),
}

/** From here on a phrasing is the question, whatever single words of it hint at. */
const sure = { score: 0.85, margin: 0.2 }
/** And from here on it is the best guess where no rule has any. */
const likely = { score: 0.62, margin: 0.12 }
/** A word that no phrasing knows may be what the question is about, unless all the rest is a phrasing. */
const inSpiteOfUnknown = 0.8

/** The rules' own plan is kept where it is of the same sort: it may have chosen among the entries. */
function asksTheSame(made: Plan, ruled: Plan): boolean {
  if (made.kind !== ruled.kind || made.kind === 'list') return made.kind === ruled.kind
  return !('of' in made && 'of' in ruled) || String(made.of) === String(ruled.of)
}

/** What phrasings that ask the same say of a question, against what the rules made of it. */
export function byExample(ruled: Plan | null, reading: Reading, entries: readonly Entry[]): Plan | null {
  if (reading.strangers.length > 0 || reading.span !== null || reading.cues.has('override')) return ruled
  const nearest = nearestIntent(reading.pattern, reading.locale)
  const needed = ruled === null ? likely : sure
  if (nearest === null || nearest.score < needed.score || nearest.margin < needed.margin) return ruled
  if (!nearest.isWhole && nearest.score < inSpiteOfUnknown) return ruled
  const made = plans[nearest.intent]?.(reading, entries) ?? null
  return made === null || (ruled !== null && asksTheSame(made, ruled)) ? ruled : made
}
