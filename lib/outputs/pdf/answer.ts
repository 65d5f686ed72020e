import { basename } from 'node:path'
import type { PublicCv } from '#lib/cv/present.ts'
import { slugify } from '#lib/entities/slug.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { pdfKey } from '#lib/media/keys.ts'
import { storage } from '#lib/media/storage.ts'
import { reasonOf } from '#lib/reason.ts'
import { answerFromCv, say, sendEdition } from '../answer.ts'
import { prepareCvPdf } from './render-pdf.ts'

const fileName = ({ person, locale }: PublicCv) => `${slugify(`${person.name ?? ''} cv`)}-${locale}.pdf`

const headersOf = (cv: PublicCv, bytes: number) => ({
  'Content-Type': 'application/pdf',
  'Content-Length': String(bytes),
  'Content-Disposition': `inline; filename="${fileName(cv)}"`,
})

async function answerGenerated(request: Request, cv: PublicCv): Promise<Response> {
  const { edition, render } = await prepareCvPdf(cv)
  return await sendEdition(request, edition, async () => {
    const body = await render()
    return { body, headers: headersOf(cv, body.byteLength) }
  })
}

/** The file's name is its content, and so its edition. Throws where it cannot be read. */
function answerOwn(request: Request, cv: PublicCv, key: string): Promise<Response> {
  return sendEdition(request, basename(key), async () => {
    const file = await (await storage()).open(pdfKey(key))
    if (file === null) throw new Error('The file is gone.')
    return { body: file.stream, headers: headersOf(cv, file.bytes) }
  })
}

/** The owner's own PDF where there is one, else the one made of the CV, which says the same. */
async function answer(request: Request, cv: PublicCv): Promise<Response> {
  if (cv.ownPdf === null) return answerGenerated(request, cv)
  return await answerOwn(request, cv, cv.ownPdf.key).catch(error => {
    console.warn("The owner's own PDF cannot be read, so the generated one is handed out:", reasonOf(error))
    return answerGenerated(request, cv)
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
