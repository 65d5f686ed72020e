import { kinds, shapeOf } from './geometry.ts'

type Texts = { kinds: Record<(typeof kinds)[number], string>; past: string }
type Props = { texts: Texts; hidden: ReadonlySet<number>; setHidden: (hidden: ReadonlySet<number>) => void }

function toggle(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

function Glyph({ kind }: { kind: number }) {
  return (
    <svg className={`glyph node ${kinds[kind]}`} viewBox="-7 -7 14 14" aria-hidden="true">
      {kind === 3 ? <circle className="shape" r="4.4" /> : <path className="shape" d={shapeOf(kind, 5)} />}
    </svg>
  )
}

/** What the shapes mean; pressing one takes its kind off the plate. */
export function Legend({ texts, hidden, setHidden }: Props) {
  return (
    <figcaption className="legend">
      {kinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          aria-pressed={!hidden.has(index)}
          onClick={() => setHidden(toggle(hidden, index))}
        >
          <Glyph kind={index} />
          {texts.kinds[kind]}
        </button>
      ))}
      <span>
        <svg className="glyph node skill past" viewBox="-7 -7 14 14" aria-hidden="true">
          <circle className="shape" r="4.4" />
        </svg>
        {texts.past}
      </span>
    </figcaption>
  )
}
