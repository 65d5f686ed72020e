import { createHash } from 'node:crypto'

/** 128 bits name the content of any one person's files, and keep the addresses in the pages short. */
const hashLength = 32
const fileKey = /^[0-9a-f]{2}\/[0-9a-f]{32}(-[1-9]\d{0,4}\.webp|\.pdf)$/

/** Whether this is the key of a file of ours; nothing else is ever read, written or removed. */
export const isFileKey = (key: string): boolean => fileKey.test(key)

/** The key of a row: `ab/ab...`. Its files are called after it. */
export function contentKey(content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, hashLength)
  return `${hash.slice(0, 2)}/${hash}`
}

export const variantKey = (key: string, width: number): string => `${key}-${width}.webp`
export const pdfKey = (key: string): string => `${key}.pdf`

/** What a file is follows from its key alone. */
export const contentType = (key: string): string => (key.endsWith('.pdf') ? 'application/pdf' : 'image/webp')

/** The files that belong to a row, to be removed or kept together. */
export function fileKeys(row: { kind: 'image' | 'pdf'; key: string; widths: number[] }): string[] {
  return row.kind === 'pdf' ? [pdfKey(row.key)] : row.widths.map(width => variantKey(row.key, width))
}

/** The key of the row that a file belongs to. */
export const contentKeyOf = (fileKey: string): string => fileKey.replace(/(-\d+\.webp|\.pdf)$/, '')
