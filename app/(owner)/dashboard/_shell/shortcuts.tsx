'use client'

import { useEffect } from 'react'
import { areSingleKeysOn } from './single-keys.ts'

const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(typing) !== null

/** Does what the element that names the key in `data-key` does when it is pressed, or goes into it. */
function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (isTyping(event.target) || document.querySelector(':modal') || !areSingleKeysOn()) return
  const element = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)
  if (!(element instanceof HTMLElement)) return
  event.preventDefault()
  if (element instanceof HTMLInputElement) element.select()
  else element.click()
}

/** The keys of the page's own controls, while nothing is typed. */
export function Shortcuts() {
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return null
}
