import { textsIn } from '#lib/i18n/texts.ts'
import { drawPlate } from '#lib/nexus/graph/plate.ts'
import { suggestQuestions } from '#lib/nexus/suggestions/suggest.ts'
import { answerFromCv, editionOf, sendEdition } from '#lib/outputs/answer.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

const shownQuestions = 4

/** What the panel begins with as it is first opened, so that no page carries it: questions, and a small plate. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await answerFromCv((await params).locale, cv => {
    const questions = suggestQuestions(cv, shownQuestions)
    const { constellation } = textsIn(cv.locale)
    const body = JSON.stringify({ questions, plate: drawPlate(cv, new Date()), constellation })
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'X-Robots-Tag': 'noindex' }
    return sendEdition(request, editionOf(body), () => ({ body, headers }))
  })
}
