'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

type Props = { label: string; children: ReactNode }

/**
 * A modal over the page one came from; closing it goes back there. One that makes way for its neighbour, or
 * for the page below, is closed first, so that the focus goes back to the link that opened it.
 */
export function Dialog({ label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const leave = () => {
    if (dialog.current?.open === false) router.back()
  }
  return (
    <dialog ref={dialog} aria-label={label} className="dialog" onClose={leave}>
      {children}
    </dialog>
  )
}
