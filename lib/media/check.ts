import { uploadLimits } from '#lib/limits.ts'
import { done, fail, type Problem, type Result } from '#lib/result.ts'

/** The image formats that are read; whatever is stored is WebP. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const
export type ImageType = (typeof imageTypes)[number]
export type FileType = ImageType | 'application/pdf'

/** Why a file is refused; the interface has a sentence for each. */
export type MediaFault =
  | 'media.empty'
  | 'media.tooLarge'
  | 'media.tooManyPixels'
  | 'media.tooSlow'
  | 'media.damaged'
  | 'media.svg'
  | 'media.heic'
  | 'media.html'
  | 'media.notAnImage'
  | 'media.notAPdf'
  | 'media.unknown'
  | 'media.incomplete'

export function refused(fault: MediaFault): Problem {
  return { kind: 'invalid', fields: { file: [fault] } }
}

const startsWith = (content: Uint8Array, ...bytes: number[]) =>
  bytes.every((byte, place) => content[place] === byte)

/** Bytes as Latin-1, so that each is one character. */
const latin = (content: Uint8Array, from: number, to: number) =>
  Buffer.from(content.subarray(from, to)).toString('latin1')

/** The brands of an ISO media file, the family of AVIF and HEIC: its first box names them. */
function brandsOf(content: Uint8Array): string[] {
  if (latin(content, 4, 8) !== 'ftyp') return []
  const end = Math.min(Buffer.from(content.subarray(0, 4)).readUInt32BE(), 256)
  return [latin(content, 8, 12), ...(latin(content, 16, end).match(/[\s\S]{4}/g) ?? [])]
}

/** The first bytes that identify each type; a claim of name or header counts for nothing. */
function fileType(content: Uint8Array): FileType | undefined {
  if (startsWith(content, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (/^RIFF[\s\S]{4}WEBP/.test(latin(content, 0, 12))) return 'image/webp'
  if (/^GIF8[79]a/.test(latin(content, 0, 6))) return 'image/gif'
  if (latin(content, 0, 5) === '%PDF-') return 'application/pdf'
  return brandsOf(content).some(brand => /^avi[fs]$/.test(brand)) ? 'image/avif' : undefined
}

/** What people upload by mistake or by malice gets an answer of its own. */
function faultOf(content: Uint8Array): MediaFault {
  if (brandsOf(content).some(brand => /^(he[iv][cxms]|mif1|msf1)$/.test(brand))) return 'media.heic'
  const start = Buffer.from(content.subarray(0, 1024)).toString('utf8')
  if (/<svg[\s>]/i.test(start)) return 'media.svg'
  return /<(!doctype|html|head|body|script)/i.test(start) ? 'media.html' : 'media.unknown'
}

const maxBytes = Math.max(uploadLimits.maxImageBytes, uploadLimits.maxPdfBytes)

/** What a file is by its content, or why it is refused. Whether it can be read to its end is not known yet. */
export function checkFile(content: Uint8Array): Result<FileType> {
  if (content.byteLength === 0) return fail(refused('media.empty'))
  if (content.byteLength > maxBytes) return fail(refused('media.tooLarge'))
  const type = fileType(content)
  if (type === undefined) return fail(refused(faultOf(content)))
  const isTooLarge = type === 'application/pdf' && content.byteLength > uploadLimits.maxPdfBytes
  return isTooLarge ? fail(refused('media.tooLarge')) : done(type)
}

export function checkImage(content: Uint8Array): Result<ImageType> {
  const checked = checkFile(content)
  if (!checked.ok) return checked
  const type = imageTypes.find(type => type === checked.value)
  return type === undefined ? fail(refused('media.notAnImage')) : done(type)
}

/** A PDF names its own end: one that was cut off in transit has none. */
export function checkPdf(content: Uint8Array): Result<'application/pdf'> {
  const checked = checkFile(content)
  if (!checked.ok) return checked
  if (checked.value !== 'application/pdf') return fail(refused('media.notAPdf'))
  const isWhole = latin(content, content.byteLength - 1024, content.byteLength).includes('%%EOF')
  return isWhole ? done('application/pdf') : fail(refused('media.damaged'))
}
