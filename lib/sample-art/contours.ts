import type { Point } from './sheet.ts'

type Field = (x: number, y: number) => number
type Area = { width: number; height: number; step: number }
type Segment = { from: Point; to: Point }

/** Where the height of a field crosses a level along one edge of a cell. */
function crossing(level: number, a: Point, b: Point, field: Field): Point[] {
  const [heightA, heightB] = [field(...a), field(...b)]
  if (heightA < level === heightB < level) return []
  const share = (level - heightA) / (heightB - heightA)
  return [[a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]]
}

/** Marching squares: the one or two pieces of a contour in a cell. */
function piecesIn(x: number, y: number, step: number, at: (a: Point, b: Point) => Point[]): Segment[] {
  const [topLeft, topRight]: [Point, Point] = [
    [x, y],
    [x + step, y],
  ]
  const [bottomLeft, bottomRight]: [Point, Point] = [
    [x, y + step],
    [x + step, y + step],
  ]
  const edges = [
    ...at(topLeft, topRight),
    ...at(topRight, bottomRight),
    ...at(bottomLeft, bottomRight),
    ...at(topLeft, bottomLeft),
  ]
  const [a, b, c, d] = edges
  const pieces = a && b ? [{ from: a, to: b }] : []
  return c && d ? [...pieces, { from: c, to: d }] : pieces
}

const nameOf = ([x, y]: Point) => `${x.toFixed(2)},${y.toFixed(2)}`

/** Takes the pieces that continue a line from `end` on, one after the other. */
function follow(end: Point, free: Map<string, Set<Segment>>): Point[] {
  const points: Point[] = []
  for (let at = end; ; ) {
    const [piece] = free.get(nameOf(at)) ?? []
    if (piece === undefined) return points
    free.get(nameOf(piece.from))?.delete(piece)
    free.get(nameOf(piece.to))?.delete(piece)
    at = nameOf(piece.from) === nameOf(at) ? piece.to : piece.from
    points.push(at)
  }
}

function join(pieces: Segment[]): Point[][] {
  const free = new Map<string, Set<Segment>>()
  for (const piece of pieces) {
    for (const end of [piece.from, piece.to]) {
      free.set(nameOf(end), (free.get(nameOf(end)) ?? new Set()).add(piece))
    }
  }
  return pieces.flatMap(({ from }) => {
    const forward = follow(from, free)
    if (forward.length === 0) return []
    return [[...follow(from, free).reverse(), from, ...forward]]
  })
}

/** The lines on which a field has the height `level`. */
export function contours(field: Field, level: number, { width, height, step }: Area): Point[][] {
  const known = new Map<number, number>()
  const remembered: Field = (x, y) => {
    const place = x * 10_000 + y
    const value = known.get(place) ?? field(x, y)
    known.set(place, value)
    return value
  }
  const pieces: Segment[] = []
  for (let x = -step; x < width + step; x += step) {
    for (let y = -step; y < height + step; y += step) {
      pieces.push(...piecesIn(x, y, step, (a, b) => crossing(level, a, b, remembered)))
    }
  }
  return join(pieces)
}
