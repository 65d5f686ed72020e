import type { Plate, PlateNode } from '#lib/nexus/graph/plate.ts'

/** The plate's own units: thousandths of its side. */
export const side = 1_000
export const rim = 452
const centre = side / 2
const bend = 0.16
const bow = 0.26

export const kinds = ['role', 'project', 'study', 'skill'] as const
export const lineKinds = ['spine', 'made', 'used', 'learnt'] as const
export const anchors = ['start', 'middle', 'end'] as const

type Link = Plate['links'][number]

/** A point towards which a line bends: the spine bows outwards like a spiral, the rest towards the centre. */
function control([, ax, ay]: PlateNode, [, bx, by]: PlateNode, isSpine: boolean): [number, number] {
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2]
  if (!isSpine) return [mx + (centre - mx) * bend, my + (centre - my) * bend]
  const [ux, uy] = [mx - centre, my - centre]
  const reach = (Math.hypot(bx - ax, by - ay) * bow) / (Math.hypot(ux, uy) || 1)
  return [mx + ux * reach, my + uy * reach]
}

/** All links as one path. */
export function pathOf(nodes: PlateNode[], links: Link[]): string {
  const parts = links.map(([from, to, kind]) => {
    const [a, b] = [nodes[from], nodes[to]]
    if (a === undefined || b === undefined) return ''
    const [qx, qy] = control(a, b, kind === 0)
    const way = [qx - a[1], qy - a[2], b[1] - a[1], b[2] - a[2]].map(Math.round)
    return `M${a[1]} ${a[2]}q${way.join(' ').replaceAll(' -', '-')}`
  })
  return parts.join('')
}

/** The outline of a node around its own origin, in pixels. */
export function shapeOf(kind: number, radius: number): string {
  const r = radius
  if (kind === 0) return `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`
  if (kind === 1) return `M0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
  return `M0 ${-r}l${r} ${1.75 * r}h${-2 * r}z`
}

/** Short marks on the rim where one group ends and the next begins. */
export function rimMarks(sectors: Plate['sectors']): string {
  const at = (radius: number, angle: number) =>
    `${Math.round(centre + radius * Math.cos(angle))} ${Math.round(centre + radius * Math.sin(angle))}`
  return sectors.map(({ from }) => `M${at(rim - 7, from)}L${at(rim + 7, from)}`).join('')
}

/** The arc along which a group's name is written outside the rim; on the lower half it runs the other way round. */
export function rimArc({ middle, width }: Plate['sectors'][number]): string {
  const isBelow = Math.sin(middle) > 0.3
  const radius = isBelow ? rim + 26 : rim + 13
  const at = (angle: number) =>
    `${Math.round(centre + radius * Math.cos(angle))} ${Math.round(centre + radius * Math.sin(angle))}`
  const [from, to] = isBelow
    ? [middle + width / 2, middle - width / 2]
    : [middle - width / 2, middle + width / 2]
  return `M${at(from)}A${radius} ${radius} 0 ${width > Math.PI ? 1 : 0} ${isBelow ? 0 : 1} ${at(to)}`
}

/** The nearest node in a direction, for walking with the arrow keys; the same one where there is none. */
export function neighbour(nodes: PlateNode[], current: number, [dx, dy]: readonly [number, number]): number {
  const here = nodes[current]
  if (here === undefined) return 0
  let best = current
  let least = Number.POSITIVE_INFINITY
  nodes.forEach(([, x, y], index) => {
    const [vx, vy] = [x - here[1], y - here[2]]
    const along = vx * dx + vy * dy
    const aside = Math.abs(vx * dy - vy * dx)
    const cost = along + aside * 2
    if (index !== current && along > 4 && cost < least) [best, least] = [index, cost]
  })
  return best
}

/** Which nodes a node hangs together with, itself included. */
export function related(links: Link[], node: number): Set<number> {
  const touching = links.filter(([from, to]) => from === node || to === node)
  return new Set([node, ...touching.map(([from, to]) => (from === node ? to : from))])
}
