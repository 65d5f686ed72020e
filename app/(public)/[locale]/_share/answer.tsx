import { readFile } from 'node:fs/promises'
import { ImageResponse } from 'next/og'
import type { PublicCv } from '#lib/cv/present.ts'
import { textsIn } from '#lib/i18n/texts.ts'
import { drawPlate } from '#lib/nexus/graph/plate.ts'
import { answerFromCv, editionOf, say, sendEdition } from '#lib/outputs/answer.ts'
import { type Kept, keep } from '#lib/outputs/keep.ts'
import type { ShareCard } from '#lib/outputs/share/card.ts'
import { legible, readCoverage } from '#lib/outputs/share/coverage.ts'
import { reasonOf } from '#lib/reason.ts'
import { pictureSize, SharePicture } from './picture.tsx'

/** Raised when the drawing changes: who keeps a picture asks by its edition. */
const design = 1
const most = 60
const fontFiles = {
  Serif: 'instrument-serif/400Regular/InstrumentSerif_400Regular.ttf',
  Sans: 'geist/400Regular/Geist_400Regular.ttf',
  Mono: 'geist-mono/400Regular/GeistMono_400Regular.ttf',
}

declare global {
  var liveCvShareFonts: ReturnType<typeof readFonts> | undefined
  var liveCvShareImages: Kept<ArrayBuffer> | undefined
}

async function readFonts() {
  const fonts = await Promise.all(
    Object.entries(fontFiles).map(async ([name, file]) => ({
      name,
      data: await readFile(`node_modules/@expo-google-fonts/${file}`),
    })),
  )
  return { fonts, coverage: new Set(fonts.flatMap(({ data }) => [...readCoverage(data)])) }
}

function onlyLegible(card: ShareCard, coverage: Set<number>): ShareCard {
  const read = (text: string) => legible(text, coverage)
  const [kicker, title, name] = [read(card.kicker), read(card.title), read(card.name)]
  const names = title === '' ? { title: name || kicker, name: '' } : { title, name }
  return { kicker, ...names, text: read(card.text), facts: read(card.facts), lit: card.lit }
}

async function draw(cv: PublicCv, card: ShareCard): Promise<ArrayBuffer> {
  globalThis.liveCvShareFonts ??= readFonts()
  const { fonts, coverage } = await globalThis.liveCvShareFonts
  const plate = drawPlate(cv, new Date())
  const picture = <SharePicture card={onlyLegible(card, coverage)} plate={plate} />
  return await new ImageResponse(picture, { ...pictureSize, fonts }).arrayBuffer()
}

async function send(request: Request, cv: PublicCv, card: ShareCard): Promise<Response> {
  const month = new Date().toISOString().slice(0, 7)
  const age = [design, cv.revision, cv.updatedAt.toISOString(), month].join(' ')
  const edition = editionOf(age, JSON.stringify(card))
  globalThis.liveCvShareImages ??= new Map()
  const kept = globalThis.liveCvShareImages
  return await sendEdition(request, edition, async () => {
    const body = await keep(kept, { edition, make: () => draw(cv, card), most })
    return { body, headers: { 'Content-Type': 'image/png', 'Content-Length': String(body.byteLength) } }
  })
}

function fault(error: unknown, { locale }: PublicCv): Response {
  console.error('The picture for sharing a page could not be made:', reasonOf(error))
  return say(500, textsIn(locale).pictureFault)
}

/** The picture of a page for those who share its address; not found where `describe` finds nothing. */
export function answerShare(
  request: Request,
  locale: string,
  describe: (cv: PublicCv) => ShareCard | null,
): Promise<Response> {
  return answerFromCv(locale, cv => {
    const card = describe(cv)
    if (card === null) return say(404, textsIn(cv.locale).notFound)
    return send(request, cv, card).catch(error => fault(error, cv))
  })
}
