import { env } from '#lib/env.ts'
import { uploadLimits } from '#lib/limits.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { imageTypes, type MediaFault, refused } from './check.ts'

const claimedFaults: Record<string, MediaFault> = {
  'image/heic': 'media.heic',
  'image/heif': 'media.heic',
  'image/svg+xml': 'media.svg',
  'text/html': 'media.html',
}

/** Why a file that calls itself so is not even waited for; undefined where its bytes must tell. */
function faultOfClaim(kind: 'image' | 'pdf', contentType: string): MediaFault | undefined {
  const isPdf = contentType === 'application/pdf'
  const isImage = imageTypes.some(type => type === contentType)
  if (kind === 'image' && isPdf) return 'media.notAnImage'
  if (kind === 'pdf' && isImage) return 'media.notAPdf'
  return isPdf || isImage || contentType === '' ? undefined : (claimedFaults[contentType] ?? 'media.unknown')
}

/** The most a file of a kind may weigh here; where bytes come through the server, hosts limit them further. */
export function maxUploadBytes(kind: 'image' | 'pdf'): number {
  const most = kind === 'image' ? uploadLimits.maxImageBytes : uploadLimits.maxPdfBytes
  const { r2 } = env()
  const isThroughHost = r2 !== undefined && r2.incomingBucket === undefined
  return isThroughHost ? Math.min(most, uploadLimits.maxBytesThroughHost) : most
}

type Claim = { kind: 'image' | 'pdf'; contentType: string; bytes: number }

/** What can be told of a file before it is sent. */
export function checkClaim({ kind, contentType, bytes }: Claim): Result<null> {
  if (bytes === 0) return fail(refused('media.empty'))
  const fault = faultOfClaim(kind, contentType)
  if (fault !== undefined) return fail(refused(fault))
  return bytes > maxUploadBytes(kind) ? fail(refused('media.tooLarge')) : done(null)
}
