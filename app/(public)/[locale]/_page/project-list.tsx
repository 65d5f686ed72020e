import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { countProjectPages, projectListPath, projectsPerPage } from '#lib/pages/addresses.ts'
import { ProjectRow } from '../_parts/project-row.tsx'
import { NotFoundPage } from './state-page.tsx'

type Props = { cv: PublicCv; page: number }

function Pager({ cv, page }: Props) {
  const { locale, projects } = cv
  const texts = textsIn(locale)
  const count = countProjectPages(projects.length)
  if (count === 1) return null
  return (
    <nav className="pager" aria-label={texts.pageOf(page, count)}>
      {page > 1 && (
        <a rel="prev" href={projectListPath(locale, page - 1)}>
          {texts.previous}
        </a>
      )}
      <span>{texts.pageOf(page, count)}</span>
      {page < count && (
        <a rel="next" href={projectListPath(locale, page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}

/** One page of the list; a page that does not exist is not found. */
export function ProjectList({ cv, page }: Props) {
  const { locale, projects } = cv
  if (page < 1 || page > countProjectPages(projects.length)) return <NotFoundPage locale={locale} />
  const texts = textsIn(locale)
  const shown = projects.slice((page - 1) * projectsPerPage, page * projectsPerPage)
  return (
    <main id="content">
      <header className="page-header">
        <h1>{texts.projects}</h1>
        <p className="lead">{projects.length > 0 && texts.projectsLead(projects.length)}</p>
      </header>
      <div className="section">
        {shown.map(project => (
          <ProjectRow key={project.id} cv={cv} project={project} heading="h2" />
        ))}
        <Pager cv={cv} page={page} />
      </div>
    </main>
  )
}
