import type { PlateLabel, PlateNode } from '#lib/nexus/graph/plate.ts'
import { anchors, kinds, shapeOf } from './geometry.ts'

export type NodeLabels = { place: PlateLabel; className: string }[]

type Props = {
  node: PlateNode
  labels: NodeLabels
  isLit: boolean
  isFocusable: boolean
}

const eras = 5

/** Which fifth of the way from the centre to the rim it lies in: the drawing appears in that order. */
function eraOf([, x, y]: PlateNode): number {
  return Math.min(eras, Math.floor(Math.hypot(x - 500, y - 500) / 90))
}

function Words({
  place: [, dx, dy, anchor],
  className,
  children,
}: NodeLabels[number] & { children: string }) {
  return (
    <text className={className} x={dx} y={dy} textAnchor={anchor === 0 ? undefined : anchors[anchor]}>
      {children}
    </text>
  )
}

/** What is written at a node that has no free place of its own, while it is lit. */
function tip(node: PlateNode, labels: NodeLabels): NodeLabels[number] {
  const [, x, , radius] = node
  const known = labels[0]?.place
  const place: PlateLabel = known ?? [0, x > 700 ? -radius - 7 : radius + 7, 4, x > 700 ? 2 : 0]
  return { place, className: 'tip' }
}

/** One entry on the plate: a link to where it stands, its shape and its name, all in pixels around its place. */
export function NodeMark({ node, labels, isLit, isFocusable }: Props) {
  const [kind, x, y, radius, path, title, short, isCurrent] = node
  const label = short ?? title
  const past = kind === 3 && isCurrent === 0 ? ' past' : ''
  return (
    <svg
      x={`${x / 10}%`}
      y={`${y / 10}%`}
      className={`node ${kinds[kind]}${past} era${eraOf(node)}${isLit ? ' lit' : ''}`}
    >
      <a href={path} aria-label={title} tabIndex={isFocusable ? undefined : -1}>
        <circle className="target" />
        {kind === 3 ? (
          <circle className="shape" r={radius} />
        ) : (
          <path className="shape" d={shapeOf(kind, radius)} />
        )}
        {labels.map(each => (
          <Words key={each.className} {...each}>
            {label}
          </Words>
        ))}
        {isLit && <Words {...tip(node, labels)}>{label || title}</Words>}
      </a>
    </svg>
  )
}
