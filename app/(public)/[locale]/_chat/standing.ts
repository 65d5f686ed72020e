import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { keep } from '../_nexus/kept.ts'
import { pulse } from '../_nexus/pulse.ts'
import { stop } from './conversation.ts'
import { besidePage } from './go-to.ts'
import { useMatch } from './use-match.ts'

/** Beside the page it stands open; over a narrower one it is a modal. */
export function useStanding(isRestored: boolean) {
  const isBeside = useMatch(besidePage)
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (isBeside) element?.setAttribute('open', '')
    else element?.showModal()
    return () => element?.close()
  }, [isBeside])
  useEffect(() => {
    const isTouched = window.matchMedia('(pointer: coarse)').matches
    if (!isRestored && !isTouched) field.current?.focus({ preventScroll: true })
  }, [isRestored])
  useEffect(() => {
    document.documentElement.dataset.nexus = 'open'
    keep('open', 'yes')
    return () => {
      delete document.documentElement.dataset.nexus
    }
  }, [])
  return { dialog, field }
}

/** Esc stops what is being written, then closes; beside the page it works from nowhere in particular, too. */
export function useEscape(dialog: RefObject<HTMLDialogElement | null>, close: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      const isOurs = target === document.body || (target instanceof Node && dialog.current?.contains(target))
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isOurs) return
      event.preventDefault()
      if (pulse.read().isBusy) stop()
      else close()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [dialog, close])
}
