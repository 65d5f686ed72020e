import type { Metadata } from 'next'
import { describeProfilePage } from '#lib/outputs/linked-data/pages.ts'
import { describeHome } from './_page/describe.ts'
import { LinkedData } from './_page/linked-data.tsx'
import { showCv } from './_page/show-cv.tsx'
import { Hero } from './_sections/hero.tsx'
import { LastEdited } from './_sections/last-edited.tsx'
import { shownSections } from './_sections/on-home.ts'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeHome((await params).locale)
}

export default async function HomePage({ params }: Props) {
  return showCv((await params).locale, cv => (
    <>
      <main id="content">
        <Hero cv={cv} />
        {shownSections(cv).map(({ id, Section, number }) => (
          <Section key={id} cv={cv} number={number} />
        ))}
        <LastEdited cv={cv} />
      </main>
      <LinkedData value={describeProfilePage(cv)} />
    </>
  ))
}
