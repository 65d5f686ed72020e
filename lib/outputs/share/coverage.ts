/** Format 4 of the OpenType table `cmap`: runs of letters of the Basic Multilingual Plane. */
function readRuns(table: DataView): number[] {
  const segments = table.getUint16(6) / 2
  const ends = 14
  const starts = ends + segments * 2 + 2
  const runs = Array.from({ length: segments }, (_, index) => {
    const [from, to] = [table.getUint16(starts + index * 2), table.getUint16(ends + index * 2)]
    return Array.from({ length: to - from + 1 }, (_, step) => from + step)
  })
  return runs.flat().filter(letter => letter !== 0xffff)
}

function findTable(font: DataView, tag: string): number | undefined {
  const records = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + index * 16)
  const tagAt = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map(step => font.getUint8(at + step)))
  const record = records.find(at => tagAt(at) === tag)
  return record === undefined ? undefined : font.getUint32(record + 8)
}

/** The letters that an OpenType font can draw, as code points. */
export function readCoverage(bytes: Uint8Array): Set<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = findTable(font, 'cmap')
  if (cmap === undefined) return new Set()
  const tables = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) =>
    font.getUint32(cmap + 4 + index * 8 + 4),
  )
  const format4 = tables.find(at => font.getUint16(cmap + at) === 4)
  if (format4 === undefined) return new Set()
  return new Set(readRuns(new DataView(bytes.buffer, bytes.byteOffset + cmap + format4)))
}

/** The text without what the fonts have no letter for: the renderer would ask the web for another font. */
export function legible(text: string, coverage: Set<number>): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ')
  const letters = [...line].filter(letter => coverage.has(letter.codePointAt(0) ?? 0))
  return letters.join('').replace(/ +/g, ' ').trim()
}
