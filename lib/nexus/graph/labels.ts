import type { NodeKind } from './graph.ts'
import type { Point } from './scale.ts'
import { centre, rim, size } from './scale.ts'
import type { Settled } from './settle.ts'

/** A label's place beside its node, in pixels. */
export type Label = { id: string; dx: number; dy: number; anchor: 'start' | 'middle' | 'end' }
type Box = { x0: number; x1: number; y0: number; y1: number }
type Candidate = Label & { box: Box; cost: number }

/** Letter height and mean letter width per kind: serif, mono, mono, sans. */
const type: Record<NodeKind, { height: number; letter: number }> = {
  project: { height: 17, letter: 0.4 },
  role: { height: 10.5, letter: 0.62 },
  study: { height: 10.5, letter: 0.62 },
  skill: { height: 11, letter: 0.54 },
}
const order: NodeKind[] = ['project', 'role', 'study', 'skill']
const directions = Array.from({ length: 16 }, (_, index) => (index / 16) * 2 * Math.PI)
const distances = [6, 11, 17]
/** What a label may cost at most: a project is named even where it is tight, a skill only in a free place. */
const budget: Record<NodeKind, number> = { project: 900, role: 420, study: 240, skill: 90 }

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return width > 0 && height > 0 ? width * height : 0
}

const around = ({ x, y }: Point, by: number): Box => ({ x0: x - by, x1: x + by, y0: y - by, y1: y + by })

function anchorOf(ux: number): Label['anchor'] {
  if (ux > 0.35) return 'start'
  return ux < -0.35 ? 'end' : 'middle'
}

/** How far left of its anchor a text of this width begins. */
const lead = { start: 0, middle: 0.5, end: 1 }

type Node = Settled & { px: Point }
type Sheet = { nodes: Node[]; placed: Box[]; width: number }

function candidate(node: Node, angle: number, distance: number): Candidate {
  const { height, letter } = type[node.kind]
  const width = node.label.length * height * letter
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  const anchor = anchorOf(ux)
  const dx = ux * (node.radius + distance)
  const dy = uy * (node.radius + distance) + uy * height * 0.5
  const left = node.px.x + dx - width * lead[anchor]
  const middle = node.px.y + dy
  const box = { x0: left - 3, x1: left + width + 3, y0: middle - height * 0.64, y1: middle + height * 0.64 }
  return { id: node.id, dx, dy: dy + height * 0.33, anchor, box, cost: distance * 0.35 }
}

function crowding({ box }: Candidate, node: Node, { nodes, placed }: Sheet): number {
  const onLabels = placed.reduce((sum, other) => sum + overlap(box, other) * 3, 0)
  return nodes.reduce((sum, other) => {
    const weight = other === node ? 20 : 4
    return sum + overlap(box, around(other.px, other.radius + 2)) * weight
  }, onLabels)
}

/** Labels prefer to stand outwards and level, inside the rim and never over the edge. */
function position({ box }: Candidate, node: Node, angle: number, width: number): number {
  const scale = width / size
  const isOver = box.x0 < 2 || box.x1 > width - 2 || box.y0 < 2 || box.y1 > width - 2
  const middle = { x: (box.x0 + box.x1) / 2 - centre * scale, y: (box.y0 + box.y1) / 2 - centre * scale }
  const isOnRim = Math.abs(Math.hypot(middle.x, middle.y) - rim * scale) < 14
  const [x, y] = [node.px.x - centre * scale, node.px.y - centre * scale]
  const outwards = (x * Math.cos(angle) + y * Math.sin(angle)) / (Math.hypot(x, y) || 1)
  return (isOver ? 4_000 : 0) + (isOnRim ? 40 : 0) - outwards * 5 - (Math.abs(Math.sin(angle)) < 0.2 ? 5 : 0)
}

function bestPlace(node: Node, sheet: Sheet): Candidate | null {
  const candidates = directions.flatMap(angle =>
    distances.map(distance => {
      const place = candidate(node, angle, distance)
      return {
        ...place,
        cost: place.cost + crowding(place, node, sheet) + position(place, node, angle, sheet.width),
      }
    }),
  )
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.cost > budget[node.kind] ? null : best
}

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Places labels for a plate drawn `width` pixels wide: nodes and letters keep their size at every width, so
 * places differ. A skill without a free place stays unlabelled until it is pointed at.
 */
export function placeLabels(
  settled: Settled[],
  width: number,
  kinds: NodeKind[],
  taken: Box[] = [],
): Label[] {
  const scale = width / size
  const nodes = settled.map(node => ({ ...node, px: { x: node.x * scale, y: node.y * scale } }))
  const sheet: Sheet = { nodes, placed: [...taken], width }
  const wanted = nodes
    .filter(({ kind, label }) => label !== '' && kinds.includes(kind))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.radius - a.radius)
  return wanted.flatMap(node => {
    const place = bestPlace(node, sheet)
    if (place === null) return []
    sheet.placed.push(place.box)
    return [{ id: place.id, dx: round(place.dx), dy: round(place.dy), anchor: place.anchor }]
  })
}
