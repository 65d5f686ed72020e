import { type ChangeEvent, useRef } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { sizeIn, uploadTexts } from '#lib/i18n/texts/owner/uploads.ts'
import { useFileEvents } from './use-file-events.ts'

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

/** The place to drop, paste or choose; the keyboard reaches it as a button. */
export function DropZone({ kind, locale, maxBytes, multiple, onFiles }: Props) {
  const texts = uploadTexts[locale]
  const zone = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useFileEvents(zone, files => onFiles([...files]))
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])])
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
