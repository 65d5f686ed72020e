import { done, fail, type Result } from '#lib/result.ts'
import { checkImage, refused } from './check.ts'
import { decode, type Pixels } from './decoder.ts'
import { encodeVariants } from './encode.ts'
import { contentKey, variantKey } from './keys.ts'
import { placeholderOf } from './placeholder.ts'
import type { Storage } from './storage.ts'
import { storeFiles } from './store-files.ts'

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

/** All variants and the placeholder, or null where one of them cannot be made. */
async function make(pixels: Pixels) {
  try {
    const variants = await encodeVariants(pixels)
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
