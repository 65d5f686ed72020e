import { nexusCard } from '#lib/outputs/share/card.ts'
import { answerShare } from '../../_share/answer.tsx'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await answerShare(request, (await params).locale, nexusCard)
}
