import { Suspense, use, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { type Cited, cited } from '../_constellation/cited.ts'
import { Constellation } from '../_constellation/constellation.tsx'
import type { Opened } from './opening.ts'
import { useMatch } from './use-match.ts'

const onPhone = '(max-width: 42rem)'

/** Moves the plate so that what is lit lies in the middle of what is seen of it. */
function centre(strip: HTMLElement): void {
  const lit = Array.from(strip.querySelectorAll('.node.lit'), node => node.getBoundingClientRect())
  if (lit.length === 0) return
  const middle = lit.reduce((sum, { top, bottom }) => sum + (top + bottom) / 2, 0) / lit.length
  const { top, height } = strip.getBoundingClientRect()
  strip.scrollTop += middle - top - height / 2
}

function Plate({ opening, numbers }: { opening: Opened; numbers: Cited }) {
  const opened = use(opening)
  const strip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (strip.current && numbers.size > 0) centre(strip.current)
  }, [numbers])
  if (!opened?.plate) return null
  return (
    <div className="strip" ref={strip} inert>
      <Constellation plate={opened.plate} texts={opened.constellation} />
    </div>
  )
}

/** Over a phone's page the lit part of its plate is seen above the answer; the sources below say the same. */
export function Strip({ opening }: { opening: Opened }) {
  const isOnPhone = useMatch(onPhone)
  const numbers = useSyncExternalStore(cited.subscribe, cited.read)
  if (!isOnPhone || numbers.size === 0) return null
  return (
    <Suspense fallback={null}>
      <Plate opening={opening} numbers={numbers} />
    </Suspense>
  )
}
