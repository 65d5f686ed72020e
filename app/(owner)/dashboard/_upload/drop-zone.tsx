import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { sizeIn, uploadTexts } from '#lib/i18n/texts/owner/uploads.ts'

const accepted = {
  image: 'image/png,image/jpeg,image/webp,image/avif,image/gif',
  pdf: 'application/pdf',
}

type Props = {
  kind: 'image' | 'pdf'
  locale: Locale
  maxBytes: number
  multiple: boolean
  onFiles: (files: File[]) => void
}

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Where a paste belongs that was made with nothing in focus: only a page with one uploader can tell. */
const isOnlyOne = () => document.querySelectorAll('.drop-zone').length === 1

/** The place to drop, paste or choose; its button and its input are what the keyboard reaches. */
export function DropZone({ kind, locale, maxBytes, multiple, onFiles }: Props) {
  const texts = uploadTexts[locale]
  const zone = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  const take = (files: FileList | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const isInside = event.target instanceof Node && zone.current?.contains(event.target)
    if (isInside || (isOnlyOne() && !isEditable(event.target))) take(event.clipboardData?.files)
  })
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return
    // A file dropped beside the zone would replace the page, with all that was typed.
    event.preventDefault()
    const isInside = event.target instanceof Node && zone.current?.contains(event.target) === true
    setIsOver(isInside && event.type === 'dragover')
    if (isInside && event.type === 'drop') take(event.dataTransfer?.files)
  })

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('paste', event => onPaste(event), { signal })
    document.addEventListener('dragover', event => onDrag(event), { signal })
    document.addEventListener('drop', event => onDrag(event), { signal })
    return () => listening.abort()
  }, [])

  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take(currentTarget.files ?? undefined)
    // The same file can be chosen again, for example after it was mended.
    currentTarget.value = ''
  }
  const words = texts.zone[kind]
  return (
    <div ref={zone} className="drop-zone" data-over={isOver || undefined}>
      <input ref={input} type="file" hidden accept={accepted[kind]} multiple={multiple} onChange={onChange} />
      <button type="button" className="drop-button" onClick={() => input.current?.click()}>
        <span>
          {words.drop}
          <span className="drop-choose">{words.choose}</span>
          {multiple ? words.rest : words.one}
        </span>
        <span className="mono dim">{texts.formats[kind](sizeIn(locale, maxBytes))}</span>
      </button>
    </div>
  )
}
