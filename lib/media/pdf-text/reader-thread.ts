import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import { type Piece, paragraphsOf } from './paragraphs.ts'

/** A PDF to read, and how much of it at most. */
export type Job = { content: Uint8Array; maxPages: number; maxLetters: number }
export type Read = { text: string } | { fault: string }

type Doc = Awaited<ReturnType<typeof getDocumentProxy>>
type Item = Awaited<ReturnType<Awaited<ReturnType<Doc['getPage']>>['getTextContent']>>['items'][number]

function pieceOf(item: Item): Piece[] {
  if (!('str' in item)) return []
  const [, , c, d, x, y] = item.transform.map(Number)
  const size = Math.hypot(c ?? 0, d ?? 0) || item.height
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, endsLine: item.hasEOL }]
}

async function piecesOf(doc: Doc, number: number): Promise<Piece[]> {
  const page = await doc.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap(pieceOf)
}

/** One page after the other, until enough is read. */
async function readPages(doc: Doc, { maxPages, maxLetters }: Job): Promise<Piece[][]> {
  const pages: Piece[][] = []
  let letters = 0
  for (let number = 1; number <= Math.min(doc.numPages, maxPages) && letters < maxLetters; number++) {
    const pieces = await piecesOf(doc, number)
    letters += pieces.reduce((sum, { text }) => sum + text.length, 0)
    pages.push(pieces)
  }
  return pages
}

async function read(job: Job): Promise<Read> {
  try {
    const doc = await getDocumentProxy(job.content, { verbosity: 0 })
    const text = paragraphsOf(await readPages(doc, job)).join('\n')
    return {
      text: text
        .slice(0, job.maxLetters)
        .toWellFormed()
        .replace(/\ufffd$/, ''),
    }
  } catch (error) {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

const job: Job = workerData
parentPort?.postMessage(await read(job))
