import type { Metadata } from 'next'
import type { PublicCv } from '#lib/cv/present.ts'
import { describeProfilePage } from '#lib/outputs/linked-data/pages.ts'
import { describeHome } from './_page/describe.ts'
import { LinkedData } from './_page/linked-data.tsx'
import { showCv } from './_page/show-cv.tsx'
import { Also, hasOthers } from './_sections/also.tsx'
import { Contact } from './_sections/contact.tsx'
import { Education } from './_sections/education.tsx'
import { Experience } from './_sections/experience.tsx'
import { Hero } from './_sections/hero.tsx'
import { LastEdited } from './_sections/last-edited.tsx'
import { SelectedProjects } from './_sections/selected-projects.tsx'
import { Skills } from './_sections/skills.tsx'
import { Testimonials } from './_sections/testimonials.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

const sections = [
  { id: 'experience', Section: Experience, isShown: (cv: PublicCv) => cv.employers.length > 0 },
  { id: 'selectedprojects', Section: SelectedProjects, isShown: (cv: PublicCv) => cv.projects.length > 0 },
  { id: 'skills', Section: Skills, isShown: (cv: PublicCv) => cv.skillGroups.length > 0 },
  { id: 'education', Section: Education, isShown: (cv: PublicCv) => cv.education.length > 0 },
  { id: 'also', Section: Also, isShown: hasOthers },
  { id: 'testimonials', Section: Testimonials, isShown: (cv: PublicCv) => cv.testimonials.length > 0 },
  { id: 'contact', Section: Contact, isShown: () => true },
]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeHome((await params).locale)
}

export default async function HomePage({ params }: Props) {
  return showCv((await params).locale, cv => (
    <>
      <main id="content">
        <Hero cv={cv} />
        {sections
          .filter(({ isShown }) => isShown(cv))
          .map(({ id, Section }, index) => (
            <Section key={id} cv={cv} number={index + 1} />
          ))}
        <LastEdited cv={cv} />
      </main>
      <LinkedData value={describeProfilePage(cv)} />
    </>
  ))
}
