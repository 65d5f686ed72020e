import type { PublicCv } from '#lib/cv/present.ts'
import { publicBase } from '#lib/media/public-url.ts'
import { mediaUrl, widthFor } from '#lib/media/url.ts'
import { absolute } from '../crawlers/addresses.ts'

type Image = Pick<NonNullable<PublicCv['person']['photo']>, 'key' | 'widths'>

const pixels = 1200

/** The address of a stored image for those outside of the site; null without one. */
export function imageAddress(image: Image | null | undefined): string | null {
  if (!image) return null
  const width = widthFor(image.widths, pixels)
  if (width === undefined) return null
  const address = mediaUrl(publicBase(), image.key, width)
  return address.startsWith('/') ? absolute(address) : address
}
