import type { Plate, PlateNode } from '#lib/nexus/graph/plate.ts'
import type { ShareCard } from '#lib/outputs/share/card.ts'
import { pathOf, shapeOf } from '../_constellation/geometry.ts'
import { colours } from './colours.ts'

/** The plate bleeds off the right edge; its place in pixels of the picture. */
export const sky = { left: 690, top: -35, side: 700 }

const unit = 1_000 / sky.side
const [role, project, skill] = [0, 1, 3]

function isLit([kind, , , , path, , , isCurrent]: PlateNode, lit: ShareCard['lit']): boolean {
  if (lit === 'present') return kind === role && isCurrent === 1
  return lit === 'projects' ? kind === project : path === lit.path
}

/** Left and a little up, where the title stands; to the right the plate is cut off. */
const shown = Math.PI * 1.12

/** The plate turned until its lit marks are seen. */
export function turnToLit(plate: Plate, lit: ShareCard['lit']): Plate {
  const seen = plate.nodes.filter(node => isLit(node, lit))
  const [dx, dy] = seen.reduce(([x, y], node) => [x + node[1] - 500, y + node[2] - 500], [0, 0])
  const angle = seen.length === 0 ? 0 : shown - Math.atan2(dy, dx)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const turn = (x: number, y: number) => {
    const [fromX, fromY] = [x - 500, y - 500]
    return [500 + fromX * cos - fromY * sin, 500 + fromX * sin + fromY * cos] as const
  }
  return {
    ...plate,
    nodes: plate.nodes.map(([kind, x, y, ...rest]) => [kind, ...turn(x, y), ...rest]),
    rings: plate.rings.map(ring => {
      const [x, y] = turn(ring.x, ring.y)
      return { ...ring, x, y }
    }),
  }
}

function outline(node: PlateNode, size: number): string {
  const [kind, x, y, radius] = node
  const reach = radius * unit * size
  if (kind === skill) return `<circle cx="${x}" cy="${y}" r="${reach}"/>`
  return `<path transform="translate(${x} ${y})" d="${shapeOf(kind, reach)}"/>`
}

/** Projects and skills in use are solid, all else is open. */
function drawNode(node: PlateNode): string {
  const [kind, , , , , , , isCurrent] = node
  const isSolid = kind === project || (kind === skill && isCurrent === 1)
  const fill = isSolid ? colours.ink : colours.paper
  return `<g fill="${fill}" stroke="${colours.ink}" stroke-width="${1.3 * unit}">${outline(node, 1)}</g>`
}

function drawLit(node: PlateNode): string {
  const [, x, y, radius] = node
  const halo = `<circle cx="${x}" cy="${y}" r="${(radius * 1.9 + 5) * unit}" fill="${colours.liveWash}"/>`
  return `${halo}<g fill="${colours.live}">${outline(node, 1.35)}</g>`
}

function drawLinks({ nodes, links }: Plate, lit: boolean[]): string {
  const stroke = (colour: string, width: number, opacity: number) =>
    `fill="none" stroke="${colour}" stroke-width="${width * unit}" stroke-opacity="${opacity}"`
  const touches = ([from, to]: Plate['links'][number]) => lit[from] === true || lit[to] === true
  const spine = links.filter(([, , kind]) => kind === 0)
  const rest = links.filter(link => link[2] !== 0 && !touches(link))
  const bright = links.filter(link => link[2] !== 0 && touches(link))
  return [
    `<path d="${pathOf(nodes, rest)}" ${stroke(colours.ink, 0.9, 0.2)}/>`,
    `<path d="${pathOf(nodes, spine)}" ${stroke(colours.ink, 1.8, 0.75)}/>`,
    `<path d="${pathOf(nodes, bright)}" ${stroke(colours.live, 1.6, 0.8)}/>`,
  ].join('')
}

/** The constellation as a drawing of its own; what the page is about is lit. */
export function drawSky(plate: Plate, lit: ShareCard['lit']): string {
  const isOn = plate.nodes.map(node => isLit(node, lit))
  const rings = plate.rings.map(
    ({ radius }) =>
      `<circle cx="500" cy="500" r="${radius}" fill="none" stroke="${colours.ink}" stroke-opacity="0.16" stroke-width="${unit}"/>`,
  )
  const nodes = [
    ...plate.nodes.filter((_, index) => !isOn[index]).map(drawNode),
    ...plate.nodes.filter((_, index) => isOn[index]).map(drawLit),
  ]
  const parts = [...rings, drawLinks(plate, isOn), ...nodes].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sky.side}" height="${sky.side}" viewBox="0 0 1000 1000">${parts}</svg>`
}
