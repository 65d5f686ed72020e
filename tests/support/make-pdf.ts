/** A line of text on a page, by default in letters of 12 points. */
export type PdfLine = { text: string; x?: number; y: number; size?: number }

/** Latin letters as a string of a PDF. */
const escaped = (text: string) =>
  Array.from(Buffer.from(text, 'latin1'), byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')

const draw = ({ text, x = 72, y, size = 12 }: PdfLine) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`

/** A PDF of these objects, the first of which is its catalogue; `trailer` is written into its trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + end, 'latin1')
}

/** Pages of such lines, in Helvetica. */
export function makePdf(...pages: PdfLine[][]): Buffer {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  const numbers = pages.map((_, index) => 4 + 2 * index)
  const drawn = pages.flatMap((lines, index) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
    stream(lines.map(draw).join('\n')),
  ])
  const kids = numbers.map(number => `${number} 0 R`).join(' ')
  const tree = `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`
  return pdfOf(['<</Type/Catalog/Pages 2 0 R>>', tree, font, ...drawn])
}

/** Lines one below the other from the top of a page; an empty one is a gap between paragraphs. */
export const linesFrom = (top: number, texts: readonly string[], leading = 14): PdfLine[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [{ text, y: top - index * leading }]))

/** A PDF of one page with these lines. */
export const pdfSaying = (...texts: string[]): Buffer => makePdf(linesFrom(780, texts))
