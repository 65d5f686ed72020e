import type { Metadata } from 'next'
import Link from 'next/link'
import { textsIn } from '#lib/i18n/texts.ts'
import { describeProject } from '../../../_page/describe.ts'
import { Dialog } from '../../../_page/dialog.tsx'
import { findProject } from '../../../_page/find-project.ts'
import { ProjectView } from '../../../_page/project-view.tsx'
import { showCv } from '../../../_page/show-cv.tsx'
import { NotFoundPage } from '../../../_page/state-page.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return describeProject(locale, slug)
}

/** The project over the page one came from; a reload shows its full page. */
export default async function ProjectModal({ params }: Props) {
  const { locale, slug } = await params
  return showCv(locale, cv => {
    const found = findProject(cv, slug)
    if (found === null) return <NotFoundPage locale={cv.locale} />
    const { project, index, previous, next } = found
    const texts = textsIn(cv.locale)
    return (
      <Dialog key={slug} label={project.title?.text ?? slug}>
        <form method="dialog" className="dialog-bar">
          <span className="mono">{texts.position(index + 1, cv.projects.length)}</span>
          {previous && (
            <Link href={previous} replace prefetch={false} scroll={false}>
              {texts.previous}
            </Link>
          )}
          {next && (
            <Link href={next} replace prefetch={false} scroll={false}>
              {texts.next}
            </Link>
          )}
          <a className="push" href={project.path}>
            {texts.fullPage}
          </a>
          <button type="submit">
            <span className="sr">{texts.close}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2.5 2.5l11 11m0-11l-11 11" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </form>
        <ProjectView cv={cv} project={project} />
      </Dialog>
    )
  })
}
