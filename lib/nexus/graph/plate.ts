import type { PublicCv } from '#lib/cv/present.ts'
import { buildGraph, type Extent, linkKinds, nodeKinds } from './graph.ts'
import { type Label, placeLabels } from './labels.ts'
import { type Point, polar, rim, ringYears, type Sector, sectors, size, timeScale } from './scale.ts'
import { type Settled, settle } from './settle.ts'

/** Widths in pixels for which labels are placed: a phone, a column, the full plate. */
const widths = { narrow: 350, middle: 540, wide: 700 } as const

/** `[kind, x, y, radius in pixels, path, title, label if another, in use]`; x and y in thousandths of the plate. */
export type PlateNode = [
  kind: number,
  x: number,
  y: number,
  radius: number,
  path: string,
  title: string,
  label: string | null,
  isCurrent: 0 | 1,
]

/** `[node, dx, dy, anchor]` in pixels; anchor 0 start, 1 middle, 2 end. */
export type PlateLabel = [node: number, dx: number, dy: number, anchor: number]

/** The drawing in as few letters as it takes: it travels in the page twice, as itself and as its data. */
export type Plate = {
  nodes: PlateNode[]
  /** `[from, to, kind]`, all by index. */
  links: [number, number, number][]
  labels: { narrow: PlateLabel[]; middle: PlateLabel[]; wide: PlateLabel[] }
  rings: { year: number; radius: number; x: number; y: number }[]
  sectors: { name: string; from: number; middle: number; width: number }[]
}

/** Fewer do not make a constellation. */
const minNodes = 5

const anchors: Label['anchor'][] = ['start', 'middle', 'end']
const whole = Math.round
const round = (value: number) => Math.round(value * 10) / 10

function encodeNode(node: Settled): PlateNode {
  const { kind, x, y, radius, path, title, label, isCurrent } = node
  return [
    nodeKinds.indexOf(kind),
    whole(x),
    whole(y),
    round(radius),
    path,
    title,
    label === title ? null : label,
    isCurrent ? 1 : 0,
  ]
}

function encodeLabels(labels: Label[], index: Map<string, number>): PlateLabel[] {
  return labels.map(({ id, dx, dy, anchor }) => [index.get(id) ?? 0, dx, dy, anchors.indexOf(anchor)])
}

/** The direction in which the rings are emptiest: there their years are written. */
function quietAngle(nodes: Settled[], radii: number[]): number {
  const angles = Array.from({ length: 72 }, (_, index) => (index / 72) * 2 * Math.PI)
  const near = (point: Point) =>
    nodes.reduce(
      (sum, node) => sum + Math.max(0, 60 - Math.hypot((node.x - point.x) * 0.8, (node.y - point.y) * 1.5)),
      0,
    )
  const crowd = (angle: number) => radii.reduce((sum, radius) => sum + near(polar(radius, angle)), 0)
  return angles.reduce((best, angle) => (crowd(angle) < crowd(best) ? angle : best), angles[0] ?? 0)
}

function boxAt({ x, y }: Point, width: number) {
  const scale = width / size
  return { x0: x * scale - 16, x1: x * scale + 16, y0: y * scale - 8, y1: y * scale + 8 }
}

/** The names of the groups stand on the rim: labels keep off them. */
function rimBoxes(parts: (Sector | null)[], width: number) {
  const shown = parts.filter(part => part !== null)
  const spots = shown.flatMap(({ middle }) =>
    [-0.14, -0.07, 0, 0.07, 0.14].map(turn => polar(rim + 18, middle + turn)),
  )
  return spots.map(spot => boxAt(spot, width))
}

/** The constellation of a CV, drawn by nobody yet; null where there is too little to connect. */
export function drawPlate(cv: PublicCv, now: Date, extent: Extent = 'chosen'): Plate | null {
  const graph = buildGraph(cv, now, extent)
  if (graph.nodes.length < minNodes) return null
  const [scale, parts] = [timeScale(graph, now), sectors(graph)]
  const settled = settle(graph, scale, parts)
  const years = ringYears(scale)
  const angle = quietAngle(settled, years.map(scale.radius))
  const rings = years.map(year => ({
    year,
    radius: scale.radius(year),
    at: polar(scale.radius(year), angle),
  }))
  const taken = (width: number) => [...rings.map(({ at }) => boxAt(at, width)), ...rimBoxes(parts, width)]
  const index = new Map(settled.map(({ id }, position) => [id, position]))
  const labelsAt = (width: number, kinds: Parameters<typeof placeLabels>[2]) =>
    encodeLabels(placeLabels(settled, width, kinds, taken(width)), index)
  return {
    nodes: settled.map(encodeNode),
    links: graph.links.map(({ from, to, kind }) => [
      index.get(from) ?? 0,
      index.get(to) ?? 0,
      linkKinds.indexOf(kind),
    ]),
    labels: {
      narrow: labelsAt(widths.narrow, ['project', 'role']),
      middle: labelsAt(widths.middle, ['project', 'role', 'study', 'skill']),
      wide: labelsAt(widths.wide, ['project', 'role', 'study', 'skill']),
    },
    rings: rings.map(({ year, radius, at }) => ({
      year,
      radius: whole(radius),
      x: whole(at.x),
      y: whole(at.y),
    })),
    sectors: parts
      .filter(part => part !== null)
      .map(({ name, middle, width }) => ({
        name,
        from: round((middle - width / 2) * 100) / 100,
        middle: round(middle * 100) / 100,
        width: round(width * 100) / 100,
      })),
  }
}
