import { ProjectView } from '#app/(public)/[locale]/_page/project-view.tsx'
import { SavedAnswers } from '#app/(public)/[locale]/_parts/saved-answers.tsx'
import { Hero } from '#app/(public)/[locale]/_sections/hero.tsx'
import { type SectionId, shownSections } from '#app/(public)/[locale]/_sections/on-home.ts'
import type { EntryName } from '#lib/entities/owner-edits.ts'
import type { Preview } from '#lib/entities/preview.ts'
import { previewTexts } from '#lib/i18n/texts/desk/preview.ts'

const sectionOf: Record<Exclude<EntryName, 'projects' | 'links' | 'saved-answers'>, SectionId> = {
  employers: 'experience',
  roles: 'experience',
  education: 'education',
  certificates: 'also',
  awards: 'also',
  publications: 'also',
  volunteering: 'also',
  'spoken-languages': 'also',
  interests: 'also',
  testimonials: 'testimonials',
  skills: 'skills',
  'skill-groups': 'skills',
}

function Person({ cv }: Pick<Preview, 'cv'>) {
  const contact = shownSections(cv).filter(({ id }) => id === 'contact')
  return (
    <main aria-label={previewTexts(cv.locale).title}>
      <Hero cv={cv} />
      {contact.map(({ id, Section, number }) => (
        <Section key={id} cv={cv} number={number} />
      ))}
    </main>
  )
}

/** The part of the site that shows the entry: the very components that draw it for visitors. */
export function PreviewView({ cv, entity, id }: Preview) {
  const { title } = previewTexts(cv.locale)
  if (entity === 'profile' || entity === 'links') return <Person cv={cv} />
  if (entity === 'projects') {
    const project = cv.projects.find(each => each.id === id)
    return (
      <main className="wrap" aria-label={title}>
        {project && <ProjectView cv={cv} project={project} />}
      </main>
    )
  }
  if (entity === 'saved-answers') {
    return (
      <main className="wrap" aria-label={title}>
        <SavedAnswers cv={cv} />
      </main>
    )
  }
  const sections = shownSections(cv).filter(section => section.id === sectionOf[entity])
  return (
    <main aria-label={title}>
      {sections.map(({ id: section, Section, number }) => (
        <Section key={section} cv={cv} number={number} />
      ))}
    </main>
  )
}
