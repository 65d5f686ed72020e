import Link from 'next/link'
import type { PublicCv } from '#lib/cv/present.ts'
import { formatYears } from '#lib/i18n/periods.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { countProjectPages, projectListPath, projectsPerPage } from '#lib/pages/addresses.ts'
import { Picture } from '../_parts/picture.tsx'
import { Said } from '../_parts/said.tsx'
import { NotFoundPage } from './state-page.tsx'

type Props = { cv: PublicCv; page: number }

const thumbnail = '(max-width: 672px) 100vw, (max-width: 1072px) 33vw, 262px'

function Pager({ cv, page }: Props) {
  const { locale, projects } = cv
  const texts = textsIn(locale)
  const count = countProjectPages(projects.length)
  if (count === 1) return null
  return (
    <nav className="pager mono" aria-label={texts.pageOf(page, count)}>
      {page > 1 && (
        <a rel="prev" href={projectListPath(locale, page - 1)}>
          {texts.previous}
        </a>
      )}
      {page < count && (
        <a rel="next" href={projectListPath(locale, page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}

function ProjectRow({ cv, project }: { cv: PublicCv; project: PublicCv['projects'][number] }) {
  const { locale } = cv
  const [image] = project.images
  return (
    <article className="grid list-row" id={project.anchor}>
      <p className="rail mono">{formatYears(project.period, locale)}</p>
      <h2>
        <Link href={project.path} prefetch={false} scroll={false}>
          {project.title ? <Said locale={locale}>{project.title}</Said> : project.slug}
        </Link>
      </h2>
      <p>
        <Said locale={locale}>{project.summary}</Said>
      </p>
      {image && (
        <div className="figure">
          <Picture image={image} locale={locale} sizes={thumbnail} />
        </div>
      )}
    </article>
  )
}

/** One page of the list; a page that does not exist is not found. */
export function ProjectList({ cv, page }: Props) {
  const { locale, projects } = cv
  const count = countProjectPages(projects.length)
  if (page < 1 || page > count) return <NotFoundPage locale={locale} />
  const texts = textsIn(locale)
  const shown = projects.slice((page - 1) * projectsPerPage, page * projectsPerPage)
  return (
    <main id="content" className="wrap">
      <header className="grid page-head">
        <h1>{texts.projects}</h1>
        <p>
          {texts.projectsLead(projects.length)}
          {count > 1 && ` ${texts.pageOf(page, count)}.`}
          {projects.length === 0 && (
            <>
              {' '}
              <a href={`/${locale}`}>{texts.toHome}</a>
            </>
          )}
        </p>
      </header>
      {shown.map(project => (
        <ProjectRow key={project.slug} cv={cv} project={project} />
      ))}
      <Pager cv={cv} page={page} />
    </main>
  )
}
