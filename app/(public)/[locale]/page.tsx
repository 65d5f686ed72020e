import type { Metadata } from 'next'
import { describeHome } from './_page/describe.ts'
import { showCv } from './_page/show-cv.tsx'
import { Education } from './_sections/education.tsx'
import { Experience } from './_sections/experience.tsx'
import { Hero } from './_sections/hero.tsx'
import { LastEdited } from './_sections/last-edited.tsx'
import {
  Awards,
  Certificates,
  Interests,
  Publications,
  SpokenLanguages,
  Testimonials,
  Volunteering,
} from './_sections/others.tsx'
import { SelectedProjects } from './_sections/selected-projects.tsx'
import { Skills } from './_sections/skills.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeHome((await params).locale)
}

export default async function HomePage({ params }: Props) {
  return showCv((await params).locale, cv => (
    <main id="content">
      <Hero cv={cv} />
      <Experience cv={cv} />
      <SelectedProjects cv={cv} />
      <Skills cv={cv} />
      <Education cv={cv} />
      <Certificates cv={cv} />
      <Publications cv={cv} />
      <Volunteering cv={cv} />
      <Awards cv={cv} />
      <SpokenLanguages cv={cv} />
      <Interests cv={cv} />
      <Testimonials cv={cv} />
      <LastEdited cv={cv} />
    </main>
  ))
}
