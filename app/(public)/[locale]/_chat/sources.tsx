import type { Source } from '#lib/nexus/render/sources.ts'
import { Cite } from './cite.tsx'
import { Glyph } from './glyph.tsx'
import { showEntry } from './go-to.ts'
import { usePlace } from './place.ts'

/** The entries that an answer comes from. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { texts, leave } = usePlace()
  if (sources.length === 0) return null
  return (
    <ol className="sources" aria-label={texts.sources}>
      {sources.map(source => (
        <li key={source.number}>
          <Cite source={source} />
          <Glyph kind={source.kind} />
          <a
            href={source.path}
            onClick={event => {
              if (showEntry(source.path, leave)) event.preventDefault()
            }}
          >
            {source.title}
          </a>
          <span className="mono">{source.years}</span>
        </li>
      ))}
    </ol>
  )
}
