import type { Entry } from '../entries/entry.ts'
import type { ToolContext } from '../tools/found.ts'
import type { Plan, Reading } from './understand/plan.ts'
import { isHintOnly } from './understand/second-opinion.ts'

/** A tool to call, with what it takes. */
export type Call = { toolName: string; input: object }

/** Plans that an entry of the CV, the owner's own answer or none at all is the answer to. */
const withoutDocuments: Plan['kind'][] = ['chatter', 'saved', 'contact', 'file', 'whyLeft']

const listing = (...kinds: string[]): Call => ({ toolName: 'searchCv', input: { query: '', kinds } })
const titleOf = ({ title, slug }: Entry) => title?.text ?? slug
const maxNamed = 3
const searching = (query: string): Call => ({ toolName: 'searchCv', input: { query, kinds: [] } })

/** The tools that bring what a plan needs; where there is a PDF, it may say what the entries do not. */
export function callsOf(plan: Plan, reading: Reading, { cv, entries }: ToolContext): Call[] {
  const own = ownCallsOf(plan, reading, cv.locale)
  const hasDocument = entries.some(({ kind }) => kind === 'document')
  if (!hasDocument || withoutDocuments.includes(plan.kind)) return own
  return [...own.filter(({ toolName }) => toolName !== 'searchCv'), searching(reading.question)]
}

/** None for chatter and for what no CV says. */
function ownCallsOf(plan: Plan, reading: Reading, locale: string): Call[] {
  if (isHintOnly(plan, reading)) return [searching(reading.question)]
  switch (plan.kind) {
    case 'saved':
      return [
        { toolName: 'searchCv', input: { query: titleOf(plan.entry).slice(0, 300), kinds: ['answer'] } },
      ]
    case 'chatter':
    case 'unsaid':
      return []
    case 'contact':
    case 'links':
    case 'person':
      return [{ toolName: 'contactCard', input: {} }]
    case 'file':
      return [{ toolName: 'cvFile', input: { locale } }]
    case 'skills':
      return [{ toolName: 'skillEvidence', input: { skills: plan.skills.slice(0, maxNamed).map(titleOf) } }]
    case 'everySkill':
      return [listing('skill-group')]
    case 'projects':
      return plan.projects
        .slice(0, maxNamed)
        .map(({ slug }) => ({ toolName: 'showProject', input: { slug } }))
    case 'whyLeft':
    case 'employers':
    case 'roles':
    case 'beside':
    case 'jobs':
      return [listing('role', 'employer')]
    case 'span':
      return [{ toolName: 'timeline', input: { from: plan.span.from, to: plan.span.to } }]
    case 'list':
      return [listing(...plan.kinds)]
    case 'spoken':
      return [listing('language')]
    case 'search':
      return [searching(reading.question)]
  }
}
