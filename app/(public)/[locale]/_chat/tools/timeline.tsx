import { yearsOf } from '#lib/nexus/render/evidence-chart.ts'
import { Glyph } from '../glyph.tsx'
import { usePlace } from '../place.ts'
import { EntryLink } from './entry-link.tsx'
import type { OutputOf } from './parts.ts'

/** What happened between two dates, earliest first. */
export function Timeline({ output: { from, to, entries } }: { output: OutputOf<'timeline'> }) {
  const { texts } = usePlace()
  if (entries.length === 0) return null
  const span = yearsOf({ start: from, end: to, isOpen: false }, texts.now)
  return (
    <section className="well" aria-label={`${texts.timeline}: ${span}`}>
      <p className="well-head">
        <span>{texts.timeline}</span>
        <span>{span}</span>
      </p>
      <ol className="moments">
        {entries.map(({ id, kind, path, title, by, period }) => (
          <li key={id}>
            <span className="mono">{period && yearsOf(period, texts.now)}</span>
            <Glyph kind={kind} />
            <span>
              <EntryLink path={path}>{title}</EntryLink>
              {by !== null && by !== title && `, ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
