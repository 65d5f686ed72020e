'use client'

import { useEffect } from 'react'

const threshold = 160

/** The header leaves on the way down and returns on the way up. */
function watchScroll(): () => void {
  const header = document.querySelector('.top')
  let last = window.scrollY
  const look = () => {
    const goesDown = window.scrollY > last && window.scrollY > threshold
    header?.toggleAttribute('data-away', goesDown)
    last = window.scrollY
  }
  window.addEventListener('scroll', look, { passive: true })
  return () => window.removeEventListener('scroll', look)
}

/** An entry's shape is the link to it: pressing it also copies its address. */
function copyLinks(said: string): () => void {
  const copy = async (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a.glyph-link') : null
    if (!(link instanceof HTMLAnchorElement)) return
    try {
      await navigator.clipboard.writeText(link.href)
      const status = document.getElementById('status')
      if (status) status.textContent = said
    } catch {
      // No clipboard here: the address bar shows the link.
    }
  }
  document.addEventListener('click', copy)
  return () => document.removeEventListener('click', copy)
}

/** What a page does beyond being read. */
export function PageBehaviour({ copied }: { copied: string }) {
  useEffect(watchScroll, [])
  useEffect(() => copyLinks(copied), [copied])
  return <p id="status" role="status" className="sr" />
}
