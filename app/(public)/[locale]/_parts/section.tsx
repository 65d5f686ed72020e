import type { ReactNode } from 'react'

type Props = { id: string; number: number; title: string; more?: ReactNode; children: ReactNode }

/** A numbered section under its rule; `more` is a count or a span of years. */
export function Section({ id, number, title, more, children }: Props) {
  return (
    <section className="wrap section" id={id} aria-labelledby={`${id}-title`}>
      <div className="grid head">
        <p className="mono number">{String(number).padStart(2, '0')}</p>
        <h2 id={`${id}-title`}>{title}</h2>
        {more && <p className="mono more">{more}</p>}
      </div>
      {children}
    </section>
  )
}
