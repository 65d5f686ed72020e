import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatMonths, formatPeriod } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Highlights } from '../_parts/highlights.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'

type Project = PublicCv['projects'][number]
type Props = { cv: PublicCv; project: Project }

function factsOf({ cv, project }: Props): { label: string; value: ReactNode }[] {
  const { locale } = cv
  const texts = textsIn(locale)
  const { employer, contribution, team, url, repositoryUrl } = project
  return [
    { label: texts.period, value: formatPeriod(project.period, locale) },
    { label: texts.employer, value: employer && <a href={employer.path}>{employer.name}</a> },
    { label: texts.contribution, value: contribution && <Said locale={locale}>{contribution}</Said> },
    { label: texts.team, value: team && <Said locale={locale}>{team}</Said> },
    { label: texts.website, value: url && <a href={url}>{new URL(url).hostname}</a> },
    {
      label: texts.repository,
      value: repositoryUrl && <a href={repositoryUrl}>{new URL(repositoryUrl).hostname}</a>,
    },
  ].filter(({ value }) => Boolean(value))
}

function Skills({ cv, project }: Props) {
  const { locale } = cv
  const all = cv.skillGroups.flatMap(({ skills }) => skills)
  const used = project.skills.flatMap(({ id }) => all.find(skill => skill.id === id) ?? [])
  if (used.length === 0) return null
  return (
    <section className="made-with">
      <h2>{textsIn(locale).madeWith}</h2>
      <ul className="skills">
        {used.map(({ id, path, name, months }) => (
          <li key={id} className="skill">
            <a href={path}>
              <Said locale={locale}>{name}</Said>
            </a>
            <span className="mono">
              {formatMonths(months >= 12 ? months - (months % 12) : months, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A project in full: the same on its page and in the modal. */
export function ProjectView({ cv, project }: Props) {
  const { locale } = cv
  return (
    <article className="project">
      <h1>{project.title ? <Said locale={locale}>{project.title}</Said> : project.slug}</h1>
      <p className="lead">
        <Said locale={locale}>{project.summary}</Said>
      </p>
      <dl className="facts">
        {factsOf({ cv, project }).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Prose locale={locale} text={project.description} />
      <Highlights locale={locale} list={project.highlights} />
      <Skills cv={cv} project={project} />
    </article>
  )
}
