'use client'

import { type MouseEvent, startTransition, useEffect, useRef, useState } from 'react'
import type { Drawn } from './actions.tsx'
import { type Draw, followForm } from './follow-form.ts'

/** The preview shows; it leads nowhere. */
function stay(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a, button[type="submit"]'))
    event.preventDefault()
}

/** Shows what the form around this frame holds; the scroll stays where it was put. */
export function PreviewStage({ draw }: { draw: Draw }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const isPlaced = useRef(false)
  useEffect(() => followForm(draw, next => startTransition(() => setDrawn(next))), [draw])
  useEffect(() => {
    if (drawn === null || isPlaced.current) return
    isPlaced.current = true
    if (drawn.anchor !== null) document.getElementById(drawn.anchor)?.scrollIntoView()
  }, [drawn])
  return <div onClickCapture={stay}>{drawn?.view}</div>
}
