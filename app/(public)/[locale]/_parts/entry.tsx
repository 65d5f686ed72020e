import type { ReactNode } from 'react'

type Props = { id: string; rail: ReactNode; title: ReactNode; side?: ReactNode; children?: ReactNode }

/** One entry: its time in the rail, its title and text, its place at the side. */
export function Entry({ id, rail, title, side, children }: Props) {
  return (
    <article className="entry" id={id}>
      <p className="rail">{rail}</p>
      <div className="main">
        <h3>{title}</h3>
        {children}
      </div>
      <div className="side">{side}</div>
    </article>
  )
}
