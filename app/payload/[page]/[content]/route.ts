import { answerPayload } from '#lib/pages/answer-payload.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ page: string; content: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { page, content } = await params
  return await answerPayload(page, content)
}
