import type { PublicCv } from '#lib/cv/present.ts'
import { slugify } from '#lib/entities/slug.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { reasonOf } from '#lib/reason.ts'
import { answerFromCv, say, sendEdition } from '../answer.ts'
import { prepareCvPdf } from './render-pdf.ts'

const fileName = ({ person, locale }: PublicCv) => `${slugify(`${person.name ?? ''} cv`)}-${locale}.pdf`

async function answer(request: Request, cv: PublicCv): Promise<Response> {
  const { edition, render } = await prepareCvPdf(cv)
  return await sendEdition(request, edition, async () => {
    const body = await render()
    const headers = {
      'Content-Type': 'application/pdf',
      'Content-Length': String(body.byteLength),
      'Content-Disposition': `inline; filename="${fileName(cv)}"`,
    }
    return { body, headers }
  })
}

function fault(error: unknown, { locale }: PublicCv): Response {
  console.error('The PDF of the CV could not be made:', reasonOf(error))
  return say(500, textsIn(locale).documentFault)
}

/** The CV's PDF for one address, whatever state the site is in. */
export function answerCvPdf(request: Request, locale: string): Promise<Response> {
  return answerFromCv(locale, cv => answer(request, cv).catch(error => fault(error, cv)))
}
