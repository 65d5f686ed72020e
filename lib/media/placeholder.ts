import { type Pixels, scaled } from './decoder.ts'

const maxLength = 200
const widths = [16, 12, 8, 5, 3, 1]

/** A few blurred pixels as a data address, to stand in the page until the image is there. */
export async function placeholderOf(pixels: Pixels): Promise<string | null> {
  for (const width of widths) {
    const content = await scaled(pixels, width, 32).webp({ quality: 20, alphaQuality: 0 }).toBuffer()
    const address = `data:image/webp;base64,${content.toString('base64')}`
    if (address.length < maxLength) return address
  }
  return null
}
