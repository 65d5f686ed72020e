/** A stretch of a line as a PDF places it: `y` grows upwards, `size` is the height of its letters. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; endsLine: boolean }

/** A heading may stand before a text on its line: `first` is the size of its first letters, `size` of its last. */
type Line = { text: string; y: number; first: number; size: number; end: number }

/** Of the distance between two lines; so much more of it parts paragraphs. */
const clearlyMore = 1.3
/** Of the height of its letters; lines of one paragraph are seldom further apart. */
const widestDistance = 1.6
/** But within a sentence a line may be so far from the next. */
const widestBreak = 3
/** So much larger or smaller letters are a heading's, or its text's. */
const otherSize = 1.15
const bullet = /^[•‣▪◦●○■–—*-]\s/

const isOnLine = (line: Line, { y, size }: Piece) => Math.abs(line.y - y) < 0.6 * Math.max(line.size, size)

function lengthen(line: Line, piece: Piece): void {
  const isApart = piece.x - line.end > 0.15 * piece.size
  line.text += (isApart ? ' ' : '') + piece.text
  line.end = piece.x + piece.width
  if (piece.text.trim() !== '') line.size = piece.size
}

/** Pieces as they are written, put together to lines. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let isOpen = false
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (isOpen && last && isOnLine(last, piece)) lengthen(last, piece)
    else if (piece.text.trim() !== '') lines.push({ ...piece, first: piece.size, end: piece.x + piece.width })
    isOpen = !piece.endsLine
  }
  return lines
    .map(line => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text)
}

/** How far lines of one paragraph are apart on a page: most of its distances are no smaller. */
function distanceOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = (lines[index]?.y ?? 0) - line.y
    return gap > 0 ? [gap] : []
  })
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 5)] ?? 0
}

/** A sentence that a page, or a gap of no meaning, broke off goes on after it. */
const isBrokenOff = (before: string, next: string) =>
  /[\p{L}\p{N},\-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)

function isNewParagraph(before: Line, line: Line, distance: number): boolean {
  const gap = before.y - line.y
  const isOtherSize = Math.max(before.size, line.first) > otherSize * Math.min(before.size, line.first)
  if (gap < 0 || isOtherSize || bullet.test(line.text)) return true
  if (isBrokenOff(before.text, line.text)) return gap > widestBreak * line.first
  return gap > clearlyMore * Math.min(distance, widestDistance * line.first)
}

/** A word that was parted at the end of a line is one again; `known` has the words with a hyphen of their own. */
function join(before: string, next: string, known: ReadonlySet<string>): string {
  const [, start, head] = /^(.*?)([\p{L}\p{M}]+)[-\u00ad\u2010]$/su.exec(before) ?? []
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0]
  if (start === undefined || head === undefined || tail === undefined) return `${before} ${next}`
  return known.has(`${head}-${tail}`.toLowerCase()) ? before + next : start + head + next
}

const hyphenated = (lines: readonly Line[]) =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+-[\p{L}\p{M}]+/gu) ?? []))

function paragraphsOfPage(pieces: readonly Piece[], known: ReadonlySet<string>): string[] {
  const lines = linesOf(pieces)
  const distance = distanceOf(lines)
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || isNewParagraph(before, line, distance)) paragraphs.push(line.text)
    else paragraphs.push(join(paragraphs.pop() ?? '', line.text, known))
  }
  return paragraphs
}

/** Letters only: signs of icon fonts, control characters and halves of characters are none. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u00ad\ufffd\p{Co}\u200b\ufeff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()

/** The paragraphs of a document, page by page as it was written, without the breaks of its lines and pages. */
export function paragraphsOf(pages: readonly (readonly Piece[])[]): string[] {
  const known = hyphenated(pages.flatMap(linesOf))
  const paragraphs: string[] = []
  for (const page of pages) {
    const [first, ...others] = paragraphsOfPage(page, known)
    if (first === undefined) continue
    const last = paragraphs.at(-1)
    if (last !== undefined && isBrokenOff(last, first))
      paragraphs[paragraphs.length - 1] = join(last, first, known)
    else paragraphs.push(first)
    paragraphs.push(...others)
  }
  return paragraphs.map(tidy).filter(Boolean)
}
