import type { ReactNode } from 'react'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatPeriod } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Highlights } from '../_parts/highlights.tsx'
import { Picture } from '../_parts/picture.tsx'
import { Prose } from '../_parts/prose.tsx'
import { Said } from '../_parts/said.tsx'
import { usedFor } from '../_sections/skills.tsx'

type Project = PublicCv['projects'][number]
type Props = { cv: PublicCv; project: Project }

const wide = '(max-width: 1200px) 100vw, 1120px'
const half = '(max-width: 672px) 100vw, 550px'

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

function MadeWith({ cv, project }: Props) {
  const { locale } = cv
  const texts = textsIn(locale)
  const all = new Map(cv.skillGroups.flatMap(({ skills }) => skills).map(skill => [skill.id, skill]))
  const used = project.skills.flatMap(({ id }) => all.get(id) ?? [])
  if (used.length === 0) return null
  return (
    <section className="grid made-with">
      <h2 className="head-title">{texts.madeWith}</h2>
      <ul className="skill-list">
        {used.map(({ slug, path, name, months, isCurrent, evidence }) => (
          <li key={slug} className={isCurrent ? 'skill current' : 'skill'}>
            <a href={path}>
              {name ? <Said locale={locale}>{name}</Said> : slug}
              {/* A link that reads "Go" says nothing where links are listed. */}
              <span className="sr">, {texts.skill}</span>
            </a>
            <span className="mono years">{usedFor(months, locale)}</span>
            <span className="mono evidence">{texts.entries(evidence.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figures({ cv: { locale }, project }: Props) {
  const figures = project.images.slice(1)
  if (figures.length === 0) return null
  return (
    <div className="grid figures">
      {figures.map(image => (
        <figure key={image.key}>
          <div className="figure">
            <Picture image={image} locale={locale} sizes={half} />
          </div>
          {image.caption && (
            <figcaption>
              <Said locale={locale}>{image.caption}</Said>
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  )
}

/** A project in full: the same on its page and in the modal. */
export function ProjectView(props: Props) {
  const { cv, project } = props
  const { locale } = cv
  const [image] = project.images
  return (
    <article className="project-view">
      <h1>{project.title ? <Said locale={locale}>{project.title}</Said> : project.slug}</h1>
      <div className="grid opening">
        <p className="lead">
          <Said locale={locale}>{project.summary}</Said>
        </p>
        <dl className="facts mono">
          {factsOf(props).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {image && (
        <div className="figure main-figure">
          <Picture image={image} locale={locale} sizes={wide} isLazy={false} />
        </div>
      )}
      <div className="grid telling">
        <Prose locale={locale} text={project.description} />
        <Highlights locale={locale} list={project.highlights} />
      </div>
      <Figures {...props} />
      <MadeWith {...props} />
    </article>
  )
}
