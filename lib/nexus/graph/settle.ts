import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Graph, GraphNode, LinkKind } from './graph.ts'
import { centre, type Point, polar, type Sector, size, type TimeScale } from './scale.ts'

/** A node with its place and its size in pixels. */
export type Settled = GraphNode & Point & { radius: number }
type Body = SimulationNodeDatum & Settled & { sector: number | null }

const turn = -0.78
const sweep = 6.6
const ticks = 320
const pull: Record<LinkKind, number> = { spine: 0, made: 0.05, used: 0.03, learnt: 0 }
const room = { role: 0.04, project: 0.046, study: 0.04, skill: 0.03 }

/** A number from 0 to 1 that is always the same for the same text (FNV-1a). */
function fraction(text: string): number {
  let hash = 2_166_136_261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return (hash >>> 0) / 2 ** 32
}

function pixelRadius({ kind, months }: GraphNode): number {
  if (kind === 'skill') return 1.9 + Math.sqrt(months / 12) * 0.78
  return { role: 5, project: 6.2, study: 5.6 }[kind]
}

/** Mean direction of what a node hangs together with; its own when it hangs on nothing placed. */
function meanAngle(angles: number[], fallback: number): number {
  if (angles.length === 0) return fallback
  const [x, y] = [angles.map(Math.cos), angles.map(Math.sin)].map(list =>
    list.reduce((sum, part) => sum + part, 0),
  )
  return Math.atan2(y ?? 0, x ?? 1)
}

type Placing = { graph: Graph; scale: TimeScale; parts: (Sector | null)[] }

/** Where a node begins; roles stay there, on one spiral from the first to the present. */
function beginnings({ graph, scale, parts }: Placing): Map<string, number> {
  const { nodes, links } = graph
  const roles = nodes.filter(({ kind }) => kind === 'role').toSorted((a, b) => a.year - b.year)
  const last = Math.max(1, roles.length - 1)
  const angles = new Map(roles.map(({ id }, index) => [id, turn + (sweep * index) / last]))
  for (const node of nodes) {
    const part = node.group === null ? null : parts[node.group]
    if (part) angles.set(node.id, part.middle + (fraction(node.path) - 0.5) * part.width * 0.8)
  }
  for (const node of nodes) {
    if (angles.has(node.id)) continue
    const tied = links.filter(({ from, to }) => from === node.id || to === node.id)
    const around = tied.flatMap(({ from, to }) => angles.get(from) ?? angles.get(to) ?? [])
    const aside = node.kind === 'study' ? 1.4 : 0
    angles.set(node.id, meanAngle(around, fraction(node.path) * 2 * Math.PI) + aside)
  }
  return new Map(nodes.map(({ id }) => [id, angles.get(id) ?? scale.from]))
}

function bodyOf(node: GraphNode, angle: number, { scale, parts }: Placing): Body {
  const distance = node.kind === 'role' ? scale.radius(node.year + 0.6) : scale.radius(node.year + 0.4)
  const place = polar(distance, angle)
  const sector = node.group === null ? null : (parts[node.group]?.middle ?? null)
  const fixed = node.kind === 'role' ? { fx: place.x, fy: place.y } : {}
  return { ...node, ...place, ...fixed, sector, radius: pixelRadius(node) }
}

function simulate(bodies: Body[], { graph, scale }: Placing): void {
  const target = ({ sector, year }: Body, axis: (angle: number) => number) =>
    sector === null ? centre : centre + scale.radius(year) * axis(sector)
  const links = graph.links.map(({ from, to, kind }) => ({ source: from, target: to, kind }))
  const reach = forceLink<Body, (typeof links)[number]>(links).id(({ id }) => id)
  forceSimulation(bodies)
    .stop()
    .force(
      'link',
      reach.distance(size * 0.07).strength(({ kind }) => pull[kind]),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ kind }) => size * (kind === 'skill' ? -0.085 : -0.16))
        .distanceMax(size * 0.34),
    )
    .force('collide', forceCollide<Body>(({ kind }) => size * room[kind]).strength(0.9))
    .force(
      'x',
      forceX<Body>(body => target(body, Math.cos)).strength(({ sector }) => (sector === null ? 0 : 0.1)),
    )
    .force(
      'y',
      forceY<Body>(body => target(body, Math.sin)).strength(({ sector }) => (sector === null ? 0 : 0.1)),
    )
    .force('time', forceRadial<Body>(({ year }) => scale.radius(year + 0.4), centre, centre).strength(0.95))
    .tick(ticks)
}

/**
 * Places the nodes: strongly by their year, weakly by what they hang on and by their group, without overlap.
 * The same rows always give the same drawing (d3-force's own random source is seeded).
 */
export function settle(graph: Graph, scale: TimeScale, parts: (Sector | null)[]): Settled[] {
  const placing = { graph, scale, parts }
  const angles = beginnings(placing)
  const bodies = graph.nodes.map(node => bodyOf(node, angles.get(node.id) ?? 0, placing))
  simulate(bodies, placing)
  return bodies
}
