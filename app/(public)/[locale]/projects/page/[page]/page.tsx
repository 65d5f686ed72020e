import type { Metadata } from 'next'
import { describeProjects } from '../../../_page/describe.ts'
import { ProjectList } from '../../../_page/project-list.tsx'
import { showCv } from '../../../_page/show-cv.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeProjects((await params).locale)
}

/** The list's further pages; the first has its own address and no second one. */
export default async function FurtherProjectsPage({ params }: Props) {
  const { locale, page } = await params
  const number = /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 0
  return showCv(locale, cv => <ProjectList cv={cv} page={number === 1 ? 0 : number} />)
}
