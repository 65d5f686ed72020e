import type { ReactNode } from 'react'

type Props = {
  id: string
  rail: ReactNode
  title: ReactNode
  /** One below the heading that the entry stands under. */
  heading?: 'h2' | 'h3'
  side?: ReactNode
  children?: ReactNode
}

/** One entry: its time in the rail, its title and text, its place at the side. */
export function Entry({ id, rail, title, heading: Heading = 'h3', side, children }: Props) {
  return (
    <article className="entry" id={id}>
      <p className="rail">{rail}</p>
      <div className="main">
        <Heading>{title}</Heading>
        {children}
      </div>
      <div className="side">{side}</div>
    </article>
  )
}
