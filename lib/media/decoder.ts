import sharp, { type Sharp } from 'sharp'
import { uploadLimits } from '#lib/limits.ts'
import { done, fail, type Result } from '#lib/result.ts'
import { type MediaFault, refused } from './check.ts'

/** Everything that libvips can read is blocked but the five formats that check.ts lets in. */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})
sharp.concurrency(1)
sharp.cache(false)

/** Bare sRGB pixels: nothing but the picture is left of the file they came from. */
export type Pixels = { content: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

/** WebP ends at 16,383 pixels; a screenshot longer than this becomes narrower instead. */
const largest = { width: 2400, height: 12_000 }

function faultOf(error: unknown): MediaFault {
  const message = error instanceof Error ? error.message : ''
  if (/pixel limit|too large|dimensions/i.test(message)) return 'media.tooManyPixels'
  return /timeout/i.test(message) ? 'media.tooSlow' : 'media.damaged'
}

/** Reads an image to its end, its first frame only: upright, in sRGB, no larger than the largest variant. */
export async function decode(content: Uint8Array): Promise<Result<Pixels>> {
  try {
    const image = sharp(content, { limitInputPixels: uploadLimits.maxImagePixels, failOn: 'warning' })
    const { data, info } = await image
      .timeout({ seconds: uploadLimits.imageSeconds })
      .autoOrient()
      .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    return done({ content: data, raw: { width, height, channels } })
  } catch (error) {
    return fail(refused(faultOf(error)))
  }
}

const heightFor = (raw: Pixels['raw'], width: number) =>
  Math.max(1, Math.round((width * raw.height) / raw.width))

/** The same picture in another width. */
export function scaled({ content, raw }: Pixels, width: number, maxHeight = largest.height): Sharp {
  const height = Math.min(heightFor(raw, width), maxHeight)
  const image = sharp(content, { raw }).timeout({ seconds: uploadLimits.imageSeconds })
  return image.resize({ width, height, fit: 'fill' })
}
