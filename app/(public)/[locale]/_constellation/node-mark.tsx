import type { PlateLabel, PlateNode } from '#lib/nexus/graph/plate.ts'
import { anchors, kinds, shapeOf } from './geometry.ts'

export type NodeLabels = { place: PlateLabel; className: string }[]

type Props = {
  node: PlateNode
  /** What it is, in words: shape and fill say it to the eye only. */
  description: string
  labels: NodeLabels
  isLit: boolean
  /** Of the source that it is in an answer. */
  number: number | null
  isFocusable: boolean
}

const eras = 5
const haloWidth = 7

/** How far the ground reaches under a node that an answer cites, in pixels. */
export const haloOf = ([, , , radius]: PlateNode): number => radius * 1.2 + haloWidth

/** Which fifth of the way from the centre to the rim it lies in: the drawing appears in that order. */
function eraOf([, x, y]: PlateNode): number {
  return Math.min(eras, Math.floor(Math.hypot(x - 500, y - 500) / 90))
}

function Words({
  place: [, dx, dy, anchor],
  className,
  number = null,
  children,
}: NodeLabels[number] & { number?: number | null; children: string }) {
  return (
    <text className={className} x={dx} y={dy} textAnchor={anchor === 0 ? undefined : anchors[anchor]}>
      {children}
      {number !== null && <tspan className="number">{` ${number}`}</tspan>}
    </text>
  )
}

/** As far from its node as the halo reaches. */
function beyondHalo([node, dx, dy, anchor]: PlateLabel): PlateLabel {
  if (anchor === 1) return [node, dx, dy + Math.sign(dy) * haloWidth, anchor]
  return [node, dx + (anchor === 0 ? haloWidth : -haloWidth), dy, anchor]
}

const widths = ['w', 'm', 'n']

/** What is written at a node while it is lit, at the widths where it has no free place of its own. */
function tips([, x, , radius]: PlateNode, labels: NodeLabels): NodeLabels[number][] {
  const named = labels.flatMap(({ className }) => className.split(' '))
  const unnamed = widths.filter(width => !named.includes(width))
  if (unnamed.length === 0) return []
  const aside = radius + haloWidth
  const place: PlateLabel = [0, x > 700 ? -aside : aside, 4, x > 700 ? 2 : 0]
  return [{ place, className: ['tip', ...unnamed].join(' ') }]
}

function shownLabels(node: PlateNode, labels: NodeLabels, isLit: boolean, hasHalo: boolean): NodeLabels {
  const shown = isLit ? [...labels, ...tips(node, labels)] : labels
  return hasHalo ? shown.map(({ place, className }) => ({ place: beyondHalo(place), className })) : shown
}

/** Begins with what is written beside it, the number of an answer's source included. */
function nameOf(title: string, label: string, number: number | null): string {
  if (number === null) return title
  const written = label === '' || !title.startsWith(label) ? title : label
  return `${written} ${number}${title.slice(written.length)}`
}

/** One entry on the plate: a link to where it stands, its shape and its name, all in pixels around its place. */
export function NodeMark({ node, description, labels, isLit, number, isFocusable }: Props) {
  const [kind, x, y, radius, path, title, short, isCurrent] = node
  const label = short ?? title
  const past = kind === 3 && isCurrent === 0 ? ' past' : ''
  return (
    <svg
      x={`${x / 10}%`}
      y={`${y / 10}%`}
      className={`node ${kinds[kind]}${past} era${eraOf(node)}${isLit ? ' lit' : ''}`}
    >
      <a href={path} aria-label={nameOf(title, label, number)} tabIndex={isFocusable ? undefined : -1}>
        <desc>{description}</desc>
        <circle className="target" />
        {kind === 3 ? (
          <circle className="shape" r={radius} />
        ) : (
          <path className="shape" d={shapeOf(kind, radius)} />
        )}
        {shownLabels(node, labels, isLit, number !== null).map(each => (
          <Words key={each.className} {...each} number={number}>
            {label || title}
          </Words>
        ))}
      </a>
    </svg>
  )
}
