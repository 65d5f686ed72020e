/** Addresses of image variants, for the server and the browser alike. */

export const mediaUrl = (base: string, key: string, width: number): string => `${base}/${key}-${width}.webp`

/** The `srcset` of an image: each stored width and its address. */
export function srcSetOf(base: string, key: string, widths: readonly number[]): string {
  return widths.map(width => `${mediaUrl(base, key, width)} ${width}w`).join(', ')
}

/** The smallest variant that fills `pixels`, or the largest there is; undefined without variants. */
export function widthFor(widths: readonly number[], pixels: number): number | undefined {
  const rising = widths.toSorted((a, b) => a - b)
  return rising.find(width => width >= pixels) ?? rising.at(-1)
}
