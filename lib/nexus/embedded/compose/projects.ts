import { formatPeriod } from '#lib/i18n/periods.ts'
import type { Entry } from '../../entries/entry.ts'
import { startMonth } from '../understand/careers.ts'
import type { Plan, Reading } from '../understand/plan.ts'
import {
  type Answer,
  answered,
  bullets,
  describe,
  lengthOf,
  mark,
  monthsIn,
  plainly,
  quote,
  titleOf,
  type Writer,
} from './writer.ts'

type Asked = Extract<Plan, { kind: 'projects' }>

const askedTeam =
  /\b(team|who else|with whom|together|participat\w+|equipo|quien(es)? mas|con quien\w*|participo|participaron|equipe|equipa|quem mais|com quem|participou|participaram)\b/
const askedPart =
  /\b((his|her|their|your) (part|role|contribution)|contribut\w+|what did \w+ do|su (parte|rol|papel|aporte)|aporte|aporto|que hizo|(sua|seu) (parte|papel)|(parte|papel) (dele|dela)|contribui\w+|o que \w+ fez)\b/

type Project = Writer['cv']['projects'][number]

/** What was asked of a project beyond what it is: the address, the team, the part the person had. */
function asked(project: Project, entry: Entry, { cues, plain }: Reading, { say }: Writer): string[] {
  const links = [
    project.url && say.projectLink(project.url),
    project.repositoryUrl && say.projectCode(project.repositoryUrl),
  ].filter(Boolean)
  const address = links.length > 0 ? `${links.join('. ')} ${mark(entry)}.` : say.noLink
  const skills = project.skills.map(({ name, slug }) => name?.text ?? slug)
  const said = (text: string) => `${say.open.quote}${plainly(text)}${say.open.close} ${mark(entry)}`
  return [
    cues.has('link') && address,
    askedTeam.test(plain) && project.team && said(project.team.text),
    askedPart.test(plain) && project.contribution && said(project.contribution.text),
    cues.has('made') && skills.length > 0 && `${say.madeWith(say.join(skills))} ${mark(entry)}`,
  ].filter(line => typeof line === 'string')
}

function about(entry: Entry, reading: Reading, writer: Writer): Answer {
  const { cv, say } = writer
  const project = cv.projects.find(({ id }) => id === entry.id)
  if (project === undefined) return answered(quote(entry, writer))
  const summary =
    project.summary && `${say.open.quote}${plainly(project.summary.text)}${say.open.close} ${mark(entry)}`
  const details = entry.texts.map(({ text }) => text).filter(text => text !== project.summary?.text)
  return answered(
    `${describe(entry, writer)} ${mark(entry)}.`,
    ...asked(project, entry, reading, writer),
    summary,
    quote(entry, writer, details, 3),
  )
}

function compare(projects: Entry[], { cues }: Reading, writer: Writer): Answer {
  const { cv, say, now } = writer
  const lines = projects.map(entry => {
    const when = entry.period ? formatPeriod(entry.period, cv.locale) : ''
    const length =
      cues.has('duration') || cues.has('longest') ? `, ${lengthOf(monthsIn([entry], now), writer)}` : ''
    return `${say.started(plainly(titleOf(entry)), when + length)} ${quote(entry, writer, undefined, 1)}`
  })
  const [first] = [...projects].sort((a, b) => startMonth(a) - startMonth(b))
  const asksFirst = cues.has('first') || cues.has('before')
  return answered(bullets(lines), asksFirst && first && say.earlier(plainly(titleOf(first))))
}

/** One project as the CV tells it, or several side by side. */
export function composeProjects({ projects, of }: Asked, reading: Reading, writer: Writer): Answer {
  const [first] = projects
  if (first === undefined) return answered('')
  return of === 'compare' ? compare(projects, reading, writer) : about(first, reading, writer)
}
