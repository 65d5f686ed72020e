import { formatPeriod } from '#lib/i18n/periods.ts'
import type { Entry } from '../../entries/entry.ts'
import { startMonth } from '../understand/careers.ts'
import type { Cue } from '../understand/cue.ts'
import type { Plan } from '../understand/plan.ts'
import {
  type Answer,
  answered,
  bullets,
  describe,
  mark,
  plainly,
  quote,
  titleOf,
  type Writer,
} from './writer.ts'

type Asked = Extract<Plan, { kind: 'projects' }>

function about(entry: Entry, cues: ReadonlySet<Cue>, writer: Writer): Answer {
  const { cv, say } = writer
  const project = cv.projects.find(({ id }) => id === entry.id)
  if (project === undefined) return answered(quote(entry, writer))
  const skills = project.skills.map(({ name, slug }) => name?.text ?? slug)
  const links = [
    project.url && say.projectLink(project.url),
    project.repositoryUrl && say.projectCode(project.repositoryUrl),
  ].filter(Boolean)
  const summary =
    project.summary && `${say.open.quote}${plainly(project.summary.text)}${say.open.close} ${mark(entry)}`
  const details = entry.texts.map(({ text }) => text).filter(text => text !== project.summary?.text)
  const address = links.length > 0 ? `${links.join('. ')} ${mark(entry)}.` : say.noLink
  return answered(
    `${describe(entry, writer)} ${mark(entry)}.`,
    summary,
    cues.has('link') ? address : quote(entry, writer, details, 3),
    skills.length > 0 && cues.has('made') && `${say.madeWith(say.join(skills))} ${mark(entry)}`,
  )
}

function compare(projects: Entry[], { cv, say }: Writer): Answer {
  const lines = projects.map(entry => {
    const when = entry.period ? formatPeriod(entry.period, cv.locale) : ''
    return `${say.started(plainly(titleOf(entry)), when)} ${mark(entry)}`
  })
  const [first] = [...projects].sort((a, b) => startMonth(a) - startMonth(b))
  return answered(bullets(lines), first && `${say.earlier(plainly(titleOf(first)))}`)
}

/** One project as the CV tells it, or several side by side. */
export function composeProjects({ projects, of }: Asked, cues: ReadonlySet<Cue>, writer: Writer): Answer {
  const [first] = projects
  if (first === undefined) return answered('')
  return of === 'compare' ? compare(projects, writer) : about(first, cues, writer)
}
