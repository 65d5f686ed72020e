'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { label: string; children: ReactNode }

/** A modal over the page one came from; closing it goes back there. */
export function Dialog({ label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label={label} className="dialog" onClose={() => router.back()}>
      {children}
    </dialog>
  )
}
