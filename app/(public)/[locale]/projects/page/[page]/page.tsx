import type { Metadata } from 'next'
import { describeProjects } from '../../../_page/describe.ts'
import { ProjectList } from '../../../_page/project-list.tsx'
import { showCv } from '../../../_page/show-cv.tsx'

export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params
  return describeProjects(locale, numberOf(page))
}

/** 0, which no page has, for what is no number of a further page. */
function numberOf(page: string): number {
  const number = /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 0
  return number === 1 ? 0 : number
}

/** The list's further pages; the first has its own address and no second one. */
export default async function FurtherProjectsPage({ params }: Props) {
  const { locale, page } = await params
  return showCv(locale, cv => <ProjectList cv={cv} page={numberOf(page)} />)
}
