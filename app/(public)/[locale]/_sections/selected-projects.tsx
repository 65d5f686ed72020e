import Link from 'next/link'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { Picture } from '../_parts/picture.tsx'
import { Said } from '../_parts/said.tsx'
import { Section } from '../_parts/section.tsx'
import { SkillNames } from '../_parts/skill-names.tsx'

const maxSelected = 6
const wide = '(max-width: 672px) 100vw, (max-width: 1200px) 80vw, 930px'
const narrow = '(max-width: 672px) 100vw, (max-width: 1200px) 50vw, 550px'

type Props = { cv: PublicCv; project: PublicCv['projects'][number]; isFirst: boolean }

/** The featured projects, or the first ones where none is. */
export function selectProjects({ projects }: PublicCv) {
  const featured = projects.filter(({ isFeatured }) => isFeatured)
  return (featured.length > 0 ? featured : projects).slice(0, maxSelected)
}

/** From here on a title beside its text would be a tower of words: it stands above. */
const longTitle = 36

function shapeOf({ project, isFirst }: Props): string {
  if (project.images.length === 0) return 'grid work plain'
  if (!isFirst) return 'grid work'
  return (project.title?.text.length ?? 0) > longTitle ? 'grid work first long' : 'grid work first'
}

function Work(props: Props) {
  const { cv, project, isFirst } = props
  const { locale } = cv
  const [image] = project.images
  return (
    <article className={shapeOf(props)} id={project.anchor}>
      <p className="rail mono">
        {formatYears(project.period, locale)}
        <span>{project.employer?.name ?? textsIn(locale).ownProject}</span>
      </p>
      {image && (
        <div className="figure">
          <Picture image={image} locale={locale} sizes={isFirst ? wide : narrow} />
        </div>
      )}
      <div className="text">
        <h3>
          <Link href={project.path} prefetch={false} scroll={false}>
            {project.title ? <Said locale={locale}>{project.title}</Said> : project.slug}
          </Link>
        </h3>
        {project.summary && (
          <p>
            <Said locale={locale}>{project.summary}</Said>
          </p>
        )}
        <div className="mono">
          <SkillNames cv={cv} skills={project.skills.slice(0, 4)} />
        </div>
      </div>
    </article>
  )
}

export function SelectedProjects({ cv, number }: { cv: PublicCv; number: number }) {
  const texts = textsIn(cv.locale)
  const selected = selectProjects(cv)
  const count = cv.projects.length
  const isAll = selected.length === count
  return (
    <Section
      id="projects"
      number={number}
      title={isAll ? texts.projects : texts.selectedProjects}
      more={isAll ? null : texts.position(selected.length, count)}
    >
      {selected.map((project, index) => (
        <Work key={project.slug} cv={cv} project={project} isFirst={index === 0} />
      ))}
      {!isAll && (
        <p className="grid">
          <a className="all" href={`/${cv.locale}/projects`}>
            {texts.allProjects(count)}
          </a>
        </p>
      )}
    </Section>
  )
}
