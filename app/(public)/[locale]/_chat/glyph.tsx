import type { CitableKind } from '#lib/nexus/entries/entry.ts'
import { kinds, shapeOf } from '../_constellation/geometry.ts'

const shapes: Partial<Record<CitableKind, (typeof kinds)[number]>> = {
  role: 'role',
  employer: 'role',
  project: 'project',
  education: 'study',
  certificate: 'study',
  skill: 'skill',
  'skill-group': 'skill',
}

/** The shape of an entry's kind; a dash for what is no node of the constellation. */
export function Glyph({ kind }: { kind: CitableKind | undefined }) {
  const shape = kind && shapes[kind]
  const index = shape === undefined ? -1 : kinds.indexOf(shape)
  return (
    <svg className={`glyph node ${shape ?? 'other'}`} viewBox="-7 -7 14 14" aria-hidden="true">
      {index === -1 && <path d="M-4 0h8" stroke="currentColor" strokeWidth="1.5" />}
      {index === 3 && <circle className="shape" r="4.4" />}
      {index >= 0 && index < 3 && <path className="shape" d={shapeOf(index, 5)} />}
    </svg>
  )
}
