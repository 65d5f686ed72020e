import { getDocumentProxy } from 'unpdf'

type Doc = Awaited<ReturnType<typeof getDocumentProxy>>

type Item = Awaited<ReturnType<Awaited<ReturnType<Doc['getPage']>>['getTextContent']>>['items'][number]

const tagOf = (item: Item) => ('tag' in item && typeof item.tag === 'string' ? item.tag : '')
const textOf = (item: Item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')

/** The text of one page in reading order; headers, footers and rules are marked as artifacts and left out. */
async function readPage(doc: Doc, number: number): Promise<string> {
  const page = await doc.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: string[] = []
  const shown = items.filter(item => {
    if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else if ('type' in item) open.push(tagOf(item))
    return !open.includes('Artifact')
  })
  return shown.map(textOf).join('')
}

/** Everything a test asks of a PDF. */
export async function readPdf(bytes: Uint8Array) {
  // The reader takes its bytes for itself.
  const doc = await getDocumentProxy(bytes.slice())
  const numbers = Array.from({ length: doc.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(number => readPage(doc, number)))
  const sheets = await Promise.all(numbers.map(number => doc.getPage(number)))
  const annotations = (await Promise.all(sheets.map(sheet => sheet.getAnnotations()))).flat()
  const links: string[] = annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : []))
  const { info } = await doc.getMetadata()
  return {
    pages,
    text: pages.join('\n'),
    links,
    info: new Map(Object.entries(info)),
    marks: await doc.getMarkInfo(),
    structure: JSON.stringify(await Promise.all(sheets.map(sheet => sheet.getStructTree()))),
    outline: (await doc.getOutline())?.map(({ title }) => title) ?? [],
  }
}

/** For comparing texts across line ends and pages. */
export const squeeze = (text: string) => text.replace(/\s+/gu, '')
