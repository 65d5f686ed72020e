import type { Point } from './sheet.ts'

type Bend = readonly [control: Point, next: Point, to: Point]

/** A head in profile, looking right, from the hairline down the face and round by the nape. */
const start: Point = [300, 142]
const bends: Bend[] = [
  [
    [312, 160],
    [321, 182],
    [321, 204],
  ],
  [
    [321, 212],
    [315, 216],
    [315, 222],
  ],
  [
    [315, 232],
    [336, 262],
    [345, 277],
  ],
  [
    [349, 285],
    [342, 290],
    [328, 291],
  ],
  [
    [322, 292],
    [322, 297],
    [326, 302],
  ],
  [
    [331, 306],
    [334, 311],
    [331, 315],
  ],
  [
    [328, 318],
    [320, 318],
    [317, 319],
  ],
  [
    [322, 321],
    [331, 323],
    [330, 330],
  ],
  [
    [328, 337],
    [318, 338],
    [316, 344],
  ],
  [
    [314, 351],
    [324, 358],
    [325, 370],
  ],
  [
    [326, 386],
    [312, 398],
    [292, 398],
  ],
  [
    [270, 398],
    [252, 390],
    [244, 396],
  ],
  [
    [238, 402],
    [240, 430],
    [248, 452],
  ],
  [
    [255, 470],
    [284, 484],
    [318, 496],
  ],
  [
    [280, 540],
    [150, 545],
    [96, 500],
  ],
  [
    [128, 470],
    [146, 430],
    [142, 384],
  ],
  [
    [120, 350],
    [98, 300],
    [98, 236],
  ],
  [
    [98, 150],
    [150, 92],
    [222, 90],
  ],
  [
    [262, 90],
    [288, 112],
    [300, 142],
  ],
]

function bezier(from: Point, [a, b, to]: Bend, t: number): Point {
  const [s, u] = [1 - t, t]
  const mix = (p: number, q: number, r: number, z: number) =>
    s * s * s * p + 3 * s * s * u * q + 3 * s * u * u * r + u * u * u * z
  return [mix(from[0], a[0], b[0], to[0]), mix(from[1], a[1], b[1], to[1])]
}

/** The outline as many short straight lines. */
export const outline: Point[] = bends.flatMap((bend, place) => {
  const from = bends[place - 1]?.[2] ?? start
  return Array.from({ length: 10 }, (_, step) => bezier(from, bend, step / 10))
})

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** How far inside the outline a point is; below 0 outside. */
export function depth(point: Point): number {
  let [nearest, isInside] = [Number.POSITIVE_INFINITY, false]
  for (const [place, b] of outline.entries()) {
    const a = outline.at(place - 1) ?? b
    nearest = Math.min(nearest, distanceTo(point, a, b))
    const crosses = a[1] > point[1] !== b[1] > point[1]
    if (crosses && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) isInside = !isInside
  }
  return isInside ? nearest : -nearest
}
