'use client'

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Plate, PlateLabel, PlateNode } from '#lib/nexus/graph/plate.ts'
import { cited, citedNodes, nothingCited } from './cited.ts'
import { kinds, lineKinds, neighbour, pathOf, related, rimArc, rimMarks, side } from './geometry.ts'
import { Legend } from './legend.tsx'
import { haloOf, type NodeLabels, NodeMark } from './node-mark.tsx'

type Texts = { label: string; kinds: Record<(typeof kinds)[number], string>; past: string; hint: string }
type Props = { plate: Plate; texts: Texts }

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const samePlace = (a: PlateLabel, b: PlateLabel) => a[1] === b[1] && a[2] === b[2] && a[3] === b[3]

/** Each node's label places; one that is the same at two widths is written once. */
function labelsByNode({ nodes, labels }: Plate): NodeLabels[] {
  const found: NodeLabels[] = nodes.map(() => [])
  const add = (name: string) => (place: PlateLabel) => {
    const own = found[place[0]]
    const twin = own?.find(each => samePlace(each.place, place))
    if (twin) twin.className += ` ${name}`
    else own?.push({ place, className: name })
  }
  labels.wide.forEach(add('w'))
  labels.middle.forEach(add('m'))
  labels.narrow.forEach(add('n'))
  return found
}

function descriptionOf([index, , , , , , , isCurrent]: PlateNode, texts: Texts): string {
  const kind = kinds[index] ?? 'skill'
  return kind === 'skill' && isCurrent === 0 ? texts.past : texts.kinds[kind]
}

/** The index of the node that an event came from: they stand in the page in their order. */
function nodeAt({ target, currentTarget }: PointerEvent | FocusEvent | KeyboardEvent): number | null {
  const link = target instanceof Element ? target.closest('a') : null
  const index = link === null ? -1 : Array.from(currentTarget.querySelectorAll('a')).indexOf(link)
  return index === -1 ? null : index
}

function Lines({ plate, lit }: { plate: Plate; lit: string }) {
  const { nodes, links, rings, sectors } = plate
  const id = useId()
  return (
    <svg className="lines" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      {rings.map(({ year, radius }) => (
        <circle key={year} cx={side / 2} cy={side / 2} r={radius} className="ring" />
      ))}
      <path className="marks" d={rimMarks(sectors)} />
      {sectors.map((sector, index) => (
        <g key={sector.name}>
          <path id={`${id}${index}`} d={rimArc(sector)} className="arc" />
          <text className="rim" textAnchor="middle">
            <textPath href={`#${id}${index}`} startOffset="50%">
              {sector.name}
            </textPath>
          </text>
        </g>
      ))}
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
      {lit !== '' && <path className="lit" d={lit} />}
    </svg>
  )
}

function Scale({ plate: { rings } }: { plate: Plate }) {
  return (
    <svg className="scale" aria-hidden="true">
      {rings.map(({ year, x, y }) => (
        <text key={year} x={`${x / 10}%`} y={`${y / 10}%`} dy="4" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
}

/** Under all nodes and names, so that it covers none of a neighbour's. */
function Halos({ plate: { nodes }, lit }: { plate: Plate; lit: Light['lit'] }) {
  return (
    <svg className="halos" aria-hidden="true">
      {nodes.map(
        (node, index) =>
          typeof lit.get(index) === 'number' && (
            <circle key={node[4]} cx={`${node[1] / 10}%`} cy={`${node[2] / 10}%`} r={haloOf(node)} />
          ),
      )}
    </svg>
  )
}

type MarksProps = {
  plate: Plate
  texts: Texts
  /** What is lit; with its number where an answer cites it. */
  lit: ReadonlyMap<number, number | null>
  setActive: (node: number | null) => void
}

/** The entries as links in one landmark: one stop for the keyboard, then the arrow keys walk. */
function Marks({ plate, texts, lit, setActive }: MarksProps) {
  const [stop, setStop] = useState<number | null>(null)
  const marks = useRef<HTMLElement>(null)
  const labels = useMemo(() => labelsByNode(plate), [plate])
  const enter = (event: PointerEvent | FocusEvent) => setActive(nodeAt(event))
  const walk = (event: KeyboardEvent) => {
    const direction = arrows[event.key]
    const from = nodeAt(event)
    if (event.key === 'Escape') setActive(null)
    if (direction === undefined || from === null) return
    event.preventDefault()
    const next = neighbour(plate.nodes, from, direction)
    setStop(next)
    marks.current?.querySelectorAll('a')[next]?.focus()
  }
  return (
    <nav
      ref={marks}
      className="nodes"
      aria-label={`${texts.label}. ${texts.hint}`}
      onPointerOver={enter}
      onPointerLeave={() => setActive(null)}
      onFocus={enter}
      onBlur={() => setActive(null)}
      onKeyDown={walk}
    >
      <svg role="presentation">
        {plate.nodes.map((node, index) => (
          <NodeMark
            key={node[4]}
            node={node}
            description={descriptionOf(node, texts)}
            labels={labels[index] ?? []}
            isLit={lit.has(index)}
            number={lit.get(index) ?? null}
            isFocusable={stop === null || stop === index}
          />
        ))}
      </svg>
    </nav>
  )
}

type Light = { lit: ReadonlyMap<number, number | null>; links: Plate['links'] }

/** What is pointed at with its neighbours, else what an answer cites. */
function useLight(plate: Plate, active: number | null): Light {
  const numbers = useSyncExternalStore(cited.subscribe, cited.read, () => nothingCited)
  return useMemo(() => {
    const { links } = plate
    if (active === null) {
      const lit = citedNodes(plate, numbers)
      return { lit, links: links.filter(([from, to]) => lit.has(from) && lit.has(to)) }
    }
    const near = Array.from(related(links, active), (node): [number, null] => [node, null])
    return { lit: new Map(near), links: links.filter(([from, to]) => from === active || to === active) }
  }, [plate, active, numbers])
}

/** The career as an astrolabe. Drawn on the server; here it answers pointer, focus, arrow keys and the Nexus. */
export function Constellation({ plate, texts }: Props) {
  const [active, setActive] = useState<number | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set())
  const { lit, links } = useLight(plate, active)
  const veiled = kinds.filter((_, kind) => hidden.has(kind)).map(kind => `no-${kind}`)
  return (
    <figure className={['plate', lit.size > 0 && 'has-lit', ...veiled].filter(Boolean).join(' ')}>
      <div className="square">
        <Lines plate={plate} lit={pathOf(plate.nodes, links)} />
        <Scale plate={plate} />
        <Halos plate={plate} lit={lit} />
        <Marks plate={plate} texts={texts} lit={lit} setActive={setActive} />
      </div>
      <Legend texts={texts} hidden={hidden} setHidden={setHidden} />
    </figure>
  )
}
