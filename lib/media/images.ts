import { done, fail, type Result } from '#lib/result.ts'
import { checkImage, refused } from './check.ts'
import { decode, type Pixels, scaled } from './decoder.ts'
import { contentKey, variantKey } from './keys.ts'
import { placeholderOf } from './placeholder.ts'
import type { Storage } from './storage.ts'
import { storeFiles } from './store-files.ts'

const variantWidths = [480, 800, 1200, 1800, 2400]

type Variant = { width: number; content: Buffer }

/** What a `media` row says of an image that is stored; `bytes` is all its variants together. */
export type StoredImage = {
  kind: 'image'
  key: string
  mimeType: 'image/webp'
  bytes: number
  width: number
  height: number
  widths: number[]
  placeholder: string | null
}

/** Never larger than the picture itself, whose own width is one of them. */
function widthsOf({ raw }: Pixels): number[] {
  return [...variantWidths.filter(width => width < raw.width), raw.width]
}

async function encode(pixels: Pixels, width: number): Promise<Variant> {
  return {
    width,
    content: await scaled(pixels, width).webp({ quality: 80, smartSubsample: true }).toBuffer(),
  }
}

/** All variants and the placeholder, or null where one of them cannot be made. */
async function make(pixels: Pixels) {
  try {
    const variants = await Promise.all(widthsOf(pixels).map(width => encode(pixels, width)))
    return { variants, placeholder: await placeholderOf(pixels) }
  } catch {
    return null
  }
}

type Made = NonNullable<Awaited<ReturnType<typeof make>>>

function describe({ raw, content }: Pixels, { variants, placeholder }: Made): StoredImage {
  return {
    kind: 'image',
    key: contentKey(variants.at(-1)?.content ?? content),
    mimeType: 'image/webp',
    bytes: variants.reduce((sum, variant) => sum + variant.content.byteLength, 0),
    width: raw.width,
    height: raw.height,
    widths: variants.map(variant => variant.width),
    placeholder,
  }
}

/**
 * Checks an image, makes its variants and stores them under a name made from their content: all of them, or
 * none. Nothing of the uploaded bytes survives but the picture.
 */
export async function storeImage(storage: Storage, content: Uint8Array): Promise<Result<StoredImage>> {
  const type = checkImage(content)
  if (!type.ok) return type
  const decoded = await decode(content)
  if (!decoded.ok) return decoded
  const made = await make(decoded.value)
  if (made === null) return fail(refused('media.damaged'))
  const image = describe(decoded.value, made)
  const files = made.variants.map(variant => ({ ...variant, key: variantKey(image.key, variant.width) }))
  return (await storeFiles(storage, image.key, files)) ? done(image) : fail({ kind: 'unavailable' })
}
