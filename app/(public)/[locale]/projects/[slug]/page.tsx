import type { Metadata } from 'next'
import { textsIn } from '#lib/i18n/texts.ts'
import { describeWork } from '#lib/outputs/linked-data/pages.ts'
import { describeProject } from '../../_page/describe.ts'
import { findProject } from '../../_page/find-project.ts'
import { LinkedData } from '../../_page/linked-data.tsx'
import { ProjectView } from '../../_page/project-view.tsx'
import { showCv } from '../../_page/show-cv.tsx'
import { NotFoundPage } from '../../_page/state-page.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  return describeProject(locale, slug)
}

export default async function ProjectPage({ params }: Props) {
  const { locale, slug } = await params
  return showCv(locale, cv => {
    const found = findProject(cv, slug)
    if (found === null) return <NotFoundPage locale={cv.locale} />
    const texts = textsIn(cv.locale)
    return (
      <>
        <main id="content" className="wrap">
          <p className="crumb mono">
            <a href={`/${locale}/projects`}>{texts.backToProjects}</a>
          </p>
          <ProjectView cv={cv} project={found.project} />
          <nav className="pager mono" aria-label={texts.position(found.index + 1, cv.projects.length)}>
            {found.previous && (
              <a rel="prev" href={found.previous}>
                {texts.previous}
              </a>
            )}
            {found.next && (
              <a rel="next" href={found.next}>
                {texts.next}
              </a>
            )}
          </nav>
        </main>
        <LinkedData value={describeWork(cv, found.project)} />
      </>
    )
  })
}
