import { projectCard } from '#lib/outputs/share/card.ts'
import { answerShare } from '../../../_share/answer.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  return await answerShare(request, locale, cv => {
    const project = cv.projects.find(each => each.slug === slug)
    return project === undefined ? null : projectCard(cv, project)
  })
}
