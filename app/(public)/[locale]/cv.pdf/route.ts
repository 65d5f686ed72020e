import { answerCvPdf } from '#lib/outputs/pdf/answer.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await answerCvPdf(request, (await params).locale)
}
