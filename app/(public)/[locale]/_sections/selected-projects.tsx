import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { ProjectRow } from '../_parts/project-row.tsx'
import { Section } from '../_parts/section.tsx'

const maxSelected = 6

/** The featured projects, or the first ones where none is. */
function selectProjects({ projects }: PublicCv) {
  const featured = projects.filter(({ isFeatured }) => isFeatured)
  return (featured.length > 0 ? featured : projects).slice(0, maxSelected)
}

export function SelectedProjects({ cv }: { cv: PublicCv }) {
  if (cv.projects.length === 0) return null
  const texts = textsIn(cv.locale)
  const selected = selectProjects(cv)
  const isAll = selected.length === cv.projects.length
  return (
    <Section id="projects" title={isAll ? texts.projects : texts.selectedProjects}>
      {selected.map(project => (
        <ProjectRow key={project.id} cv={cv} project={project} />
      ))}
      <p className="main">
        <a href={`/${cv.locale}/projects`}>{texts.allProjects(cv.projects.length)}</a>
      </p>
    </Section>
  )
}
