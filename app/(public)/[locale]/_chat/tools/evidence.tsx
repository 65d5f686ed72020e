import { chartOf, yearsOf } from '#lib/nexus/render/evidence-chart.ts'
import { usePlace } from '../place.ts'
import type { OutputOf } from './parts.ts'

type Output = OutputOf<'skillEvidence'>
type Skill = Output['skills'][number]
type Proof = Skill['roles'][number]

const diamond = 'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z'

/** Short enough for a row: what comes after a comma says which part of the employer. */
const nameOf = ({ title, by }: Proof) => [title.split(',')[0], by].filter(Boolean).join(', ')

function Row({ entry, start, width }: { entry: Proof; start: number; width: number }) {
  const { texts } = usePlace()
  const name = nameOf(entry)
  return (
    <li>
      <span className="name" title={name}>
        {name}
        <span className="sr">, {entry.period && yearsOf(entry.period, texts.now)}</span>
      </span>
      <svg className="track" aria-hidden="true">
        <rect className="bar" x={`${start}%`} y="50%" width={`${width}%`} />
      </svg>
    </li>
  )
}

function Projects({ points }: { points: { entry: Proof; at: number }[] }) {
  const { texts } = usePlace()
  if (points.length === 0) return null
  return (
    <li>
      <span className="name">
        {texts.projects}
        <span className="sr">: {points.map(({ entry }) => entry.title).join(', ')}</span>
      </span>
      <svg className="track" aria-hidden="true">
        {points.map(({ entry, at }) => (
          <svg key={entry.id} x={`${at}%`} y="50%" overflow="visible" role="presentation">
            <path className="point" d={diamond} />
          </svg>
        ))}
      </svg>
    </li>
  )
}

/** How long a skill was in use, and what proves it. */
function SkillEvidence({ skill }: { skill: Skill }) {
  const { texts } = usePlace()
  const { months, title, roles, projects } = skill
  const { bars, points, years } = chartOf(roles, projects, new Date())
  return (
    <section className="well evidence" aria-label={`${texts.evidence}: ${title}`}>
      <p className="well-head">
        <span>{texts.evidence}</span>
        <span>{texts.counts(roles.length, projects.length)}</span>
      </p>
      <p className="sum">
        {months > 0 && texts.span(Math.floor(months / 12), months % 12)} <span className="mono">{title}</span>
      </p>
      <ul className="chart">
        {bars.map(({ entry, bar }) => (
          <Row key={entry.id} entry={entry} {...bar} />
        ))}
        <Projects points={points} />
      </ul>
      {bars.length + points.length > 0 && (
        <p className="axis" aria-hidden="true">
          {years.map(year => (
            <span key={year}>{year}</span>
          ))}
        </p>
      )}
    </section>
  )
}

export function Evidence({ output: { skills, unknown } }: { output: Output }) {
  const { texts } = usePlace()
  return (
    <>
      {skills.map(skill => (
        <SkillEvidence key={skill.id} skill={skill} />
      ))}
      {unknown.length > 0 && <p className="quiet mono">{texts.notInCv(unknown.join(', '))}</p>}
    </>
  )
}
