import type { Source } from '#lib/nexus/render/sources.ts'
import { showEntry } from './go-to.ts'
import { usePlace } from './place.ts'

/** A source's number: the link to its entry. */
export function Cite({ source: { number, path, title } }: { source: Source }) {
  const { texts, leave } = usePlace()
  return (
    <a
      className="cite"
      href={path}
      aria-label={texts.source(number, title)}
      onClick={event => {
        if (showEntry(path, leave)) event.preventDefault()
      }}
    >
      {number}
    </a>
  )
}
