import type { LocalizedText } from '#db/localized.ts'

/** A drawing and the words for those who do not see it. */
export type Drawing = { draw: () => string; alt: LocalizedText }

/**
 * Two inks on tinted paper. Black draws; one hue, that of the kind of entry, marks the single thing that a
 * drawing is about.
 */
export const ground = '#eeebe4'
export const ink = '#14161a'
export const projectHue = '#1f6350'
export const roleHue = '#7c5410'

export const short = (value: number): string => String(Math.round(value * 10) / 10)

export type Point = readonly [x: number, y: number]

/** Straight lines from point to point. */
export const through = (points: readonly Point[]): string =>
  points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')

/** One soft line past the points, through the middles between them. */
export function along(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const bends = rest.map(([x, y], place) => {
    const [nextX, nextY] = rest[place + 1] ?? [x, y]
    return `Q${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`
  })
  return `M${short(first[0])} ${short(first[1])}${bends.join('')}`
}

type Pen = { weight?: number; colour?: string; opacity?: number; dash?: string; cap?: 'butt' | 'round' }

/** A line with a pen. */
export function line(
  path: string,
  { weight = 1, colour = ink, opacity = 1, dash, cap = 'butt' }: Pen = {},
): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-opacity="${opacity}" stroke-linecap="${cap}" stroke-linejoin="round"${dashes}/>`
}

/** A filled shape. */
export const shape = (path: string, colour: string = ink, opacity = 1): string =>
  `<path d="${path}" fill="${colour}" fill-opacity="${opacity}"/>`

export const circle = (x: number, y: number, radius: number): string =>
  `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`

/** A sheet of paper, drawn `pixels` wide. */
export function sheet(width: number, height: number, marks: string[], pixels = 2400): string {
  const paper = `<rect width="${width}" height="${height}" fill="${ground}"/>`
  const size = `width="${pixels}" height="${Math.round((pixels * height) / width)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${paper}${marks.join('')}</svg>`
}

/** Numbers from 0 to 1 that look random and are the same each time (Lehmer, 1951). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export const count = <Value>(length: number, make: (place: number) => Value): Value[] =>
  Array.from({ length }, (_, place) => make(place))
