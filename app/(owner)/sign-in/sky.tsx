import {
  kinds,
  lineKinds,
  pathOf,
  rimMarks,
  shapeOf,
  side,
} from '#app/(public)/[locale]/_constellation/geometry.ts'
import type { PublicCv } from '#lib/cv/present.ts'
import { drawPlate, type PlateNode } from '#lib/nexus/graph/plate.ts'

/** Units of the drawing in a pixel of the plate's usual width. */
const scale = 1.25

function Mark({ node: [kind, x, y, radius, , , , isCurrent] }: { node: PlateNode }) {
  const className = `${kinds[kind]}${kind === 3 && isCurrent === 0 ? ' past' : ''}`
  const r = radius * scale
  return (
    <g className={className} transform={`translate(${x} ${y})`}>
      {kind === 3 ? <circle r={r} /> : <path d={shapeOf(kind, r)} />}
    </g>
  )
}

/** The constellation as a picture beside the form: what is public of it, without words. */
export function Sky({ cv }: { cv: PublicCv }) {
  const plate = drawPlate(cv, new Date())
  if (plate === null) return null
  const { nodes, links, rings, sectors } = plate
  return (
    <svg className="sky-drawing" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      {rings.map(({ year, radius }) => (
        <circle key={year} className="ring" cx={side / 2} cy={side / 2} r={radius} />
      ))}
      <path className="marks" d={rimMarks(sectors)} />
      {lineKinds.map((kind, index) => (
        <path
          key={kind}
          className={kind}
          d={pathOf(
            nodes,
            links.filter(link => link[2] === index),
          )}
        />
      ))}
      {nodes.map(node => (
        <Mark key={node[4]} node={node} />
      ))}
    </svg>
  )
}
