import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Where a paste belongs that was made with nothing in focus: only a page with one uploader can tell. */
const isOnlyOne = () => document.querySelectorAll('.drop-zone').length === 1

/** Takes files dropped on the zone or pasted, and tells whether some are held above it. */
export function useFileEvents(zone: RefObject<HTMLElement | null>, take: (files: FileList) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const isInside = ({ target }: Event) => target instanceof Node && zone.current?.contains(target) === true
  const takeAny = (files: FileList | undefined) => {
    if (files && files.length > 0) take(files)
  }
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (isInside(event) || (isOnlyOne() && !isEditable(event.target))) takeAny(event.clipboardData?.files)
  })
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return
    // A file dropped beside the zone would replace the page, with all that was typed.
    event.preventDefault()
    setIsOver(isInside(event) && event.type === 'dragover')
    if (isInside(event) && event.type === 'drop') takeAny(event.dataTransfer?.files)
  })

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('paste', event => onPaste(event), { signal })
    document.addEventListener('dragover', event => onDrag(event), { signal })
    document.addEventListener('drop', event => onDrag(event), { signal })
    return () => listening.abort()
  }, [])
  return isOver
}
