import type { Metadata } from 'next'
import { describeProjects } from '../_page/describe.ts'
import { ProjectList } from '../_page/project-list.tsx'
import { showCv } from '../_page/show-cv.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeProjects((await params).locale, 1)
}

export default async function ProjectsPage({ params }: Props) {
  return showCv((await params).locale, cv => <ProjectList cv={cv} page={1} />)
}
