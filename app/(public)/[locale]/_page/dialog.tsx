'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

type Props = { label: string; children: ReactNode }

const atOnceMs = 100
let leftAt = Number.NEGATIVE_INFINITY

/**
 * A modal over the page one came from; closing it goes back there. One that makes way for its neighbour, or
 * for the page below, is closed first, so that the focus goes back to the link that opened it.
 */
export function Dialog({ label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  useLayoutEffect(() => {
    const element = dialog.current
    // In its neighbour's place it stands at once: only the first one rises.
    element?.toggleAttribute('data-next', performance.now() - leftAt < atOnceMs)
    element?.showModal()
    return () => {
      element?.close()
      leftAt = performance.now()
    }
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
