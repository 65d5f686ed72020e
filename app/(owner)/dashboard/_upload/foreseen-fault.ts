import type { UploadFault } from '#lib/i18n/texts/owner/uploads.ts'

const known: Record<string, UploadFault> = {
  'image/heic': 'media.heic',
  'image/heif': 'media.heic',
  'image/svg+xml': 'media.svg',
  'text/html': 'media.html',
}

/** What can be told without sending the file: the server tells it again, of the bytes. */
export function foreseenFault(kind: 'image' | 'pdf', file: File, maxBytes: number): UploadFault | null {
  if (file.size === 0) return 'media.empty'
  const isPdf = file.type === 'application/pdf'
  if (kind === 'image' && isPdf) return 'media.notAnImage'
  if (kind === 'pdf' && file.type.startsWith('image/')) return 'media.notAPdf'
  const fault = known[file.type]
  if (fault !== undefined) return fault
  return file.size > maxBytes ? 'media.tooLarge' : null
}
