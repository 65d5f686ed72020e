import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PublicCv } from '#lib/cv/present.ts'
import { env } from '#lib/env.ts'
import { describeDocument } from './document.ts'
import { typeset } from './typesetter.ts'

const templatePath = 'lib/outputs/pdf/cv.typ'
const maxKept = 3

/** A PDF that can be made; `edition` names its content, so that it changes with any text, date or template. */
export type CvPdf = { edition: string; render: () => Promise<Uint8Array<ArrayBuffer>> }

declare global {
  var liveCvTemplate: Promise<string> | undefined
  /** Edition -> its PDF, the newest last: many readers at once cost one rendering. */
  var liveCvPdfs: Map<string, Promise<Uint8Array<ArrayBuffer>>> | undefined
}

function readTemplate(): Promise<string> {
  globalThis.liveCvTemplate ??= readFile(templatePath, 'utf8')
  return globalThis.liveCvTemplate
}

function keep(
  edition: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.liveCvPdfs ??= new Map()
  const kept = globalThis.liveCvPdfs
  const pdf = kept.get(edition) ?? make()
  kept.delete(edition)
  kept.set(edition, pdf)
  for (const old of [...kept.keys()].slice(0, -maxKept)) kept.delete(old)
  // The caller hears of the failure; the next one tries again.
  pdf.catch(() => kept.delete(edition))
  return pdf
}

/** JSON would write a lone surrogate as an escape that typst refuses. */
const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value

/** The CV as a tagged PDF, not made before `render` is called. */
export async function prepareCvPdf(cv: PublicCv): Promise<CvPdf> {
  const template = await readTemplate()
  const document = JSON.stringify(describeDocument(cv, env().siteUrl), wellFormed)
  const edition = createHash('sha256').update(template).update(document).digest('base64url').slice(0, 22)
  return { edition, render: () => keep(edition, () => typeset(template, document)) }
}

export async function renderCvPdf(cv: PublicCv): Promise<Uint8Array<ArrayBuffer>> {
  return await (await prepareCvPdf(cv)).render()
}
