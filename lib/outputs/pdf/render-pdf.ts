import { readFile } from 'node:fs/promises'
import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { editionOf } from '../answer.ts'
import { type Kept, keep } from '../keep.ts'
import { describeDocument } from './document.ts'
import { typeset } from './typesetter.ts'

const templatePath = 'lib/outputs/pdf/cv.typ'
const maxKept = 3

/** A PDF that can be made; `edition` names its content, so that it changes with any text, date or template. */
export type CvPdf = { edition: string; render: () => Promise<Uint8Array<ArrayBuffer>> }

declare global {
  var liveCvTemplate: Promise<string> | undefined
  var liveCvPdfs: Kept<Uint8Array<ArrayBuffer>> | undefined
}

function readTemplate(): Promise<string> {
  globalThis.liveCvTemplate ??= readFile(templatePath, 'utf8')
  return globalThis.liveCvTemplate
}

/** JSON would write a lone surrogate as an escape that typst refuses. */
const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value

/** The CV as a tagged PDF, not made before `render` is called. */
export async function prepareCvPdf(cv: PublicCv): Promise<CvPdf> {
  const template = await readTemplate()
  const document = JSON.stringify(describeDocument(cv, env().siteUrl), wellFormed)
  const edition = editionOf(template, document)
  globalThis.liveCvPdfs ??= new Map()
  const kept = globalThis.liveCvPdfs
  const make = () => typeset(template, document)
  return { edition, render: () => keep(kept, { edition, make, most: maxKept }) }
}

export async function renderCvPdf(cv: PublicCv): Promise<Uint8Array<ArrayBuffer>> {
  return await (await prepareCvPdf(cv)).render()
}
