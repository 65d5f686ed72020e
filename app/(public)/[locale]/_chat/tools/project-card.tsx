import { yearsOf } from '#lib/nexus/render/evidence-chart.ts'
import { usePlace } from '../place.ts'
import { EntryLink, WebLink } from './entry-link.tsx'
import type { OutputOf } from './parts.ts'

function Fact({ label, value }: { label: string; value: string | null }) {
  if (value === null) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}

/** One project in short; its own page has the rest. */
export function ProjectCard({ output: { project } }: { output: OutputOf<'showProject'> }) {
  const { texts } = usePlace()
  if (project === null) return null
  const { title, path, by, period, summary, contribution, team, skills, url, repositoryUrl } = project
  return (
    <section className="well" aria-label={`${texts.project}: ${title}`}>
      <p className="well-head">
        <span>{[texts.project, by].filter(Boolean).join(', ')}</span>
        <span>{period && yearsOf(period, texts.now)}</span>
      </p>
      <p className="sum">
        <EntryLink path={path}>{title}</EntryLink>
      </p>
      {summary && <p className="small-text">{summary}</p>}
      <dl className="well-facts">
        <Fact label={texts.myPart} value={contribution} />
        <Fact label={texts.team} value={team} />
      </dl>
      {skills.length > 0 && <p className="mono">{skills.map(({ name }) => name).join('  ')}</p>}
      <p className="well-links">
        <EntryLink path={path}>{texts.openProject}</EntryLink>
        <WebLink url={url}>{texts.website}</WebLink>
        <WebLink url={repositoryUrl}>{texts.repository}</WebLink>
      </p>
    </section>
  )
}
