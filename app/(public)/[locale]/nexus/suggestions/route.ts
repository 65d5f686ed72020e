import { suggestQuestions } from '#lib/nexus/suggestions/suggest.ts'
import { answerFromCv, editionOf, sendEdition } from '#lib/outputs/answer.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

const shown = 4

/** Questions to begin with, for the panel as it is first opened: no page carries them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await answerFromCv((await params).locale, cv => {
    const body = JSON.stringify({ questions: suggestQuestions(cv, shown) })
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'X-Robots-Tag': 'noindex' }
    return sendEdition(request, editionOf(body), () => ({ body, headers }))
  })
}
