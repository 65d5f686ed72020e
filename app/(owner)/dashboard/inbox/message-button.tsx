import type { ReactNode } from 'react'
import type { InboxView } from './address.ts'

type Props = {
  id: string
  view: InboxView
  action: (form: FormData) => Promise<void>
  className: string
  children: ReactNode
}

/** One act on one message: a plain form, so that it needs no JavaScript. */
export function MessageButton({ id, view, action, className, children }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="state" value={view.state} />
      <input type="hidden" name="q" value={view.search} />
      <input type="hidden" name="page" value={view.page} />
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  )
}
