'use client'

import { useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { uploadTexts } from '#lib/i18n/texts/owner/uploads.ts'
import type { StoredMedia } from '#lib/media/stored-media.ts'
import { DropZone } from './drop-zone.tsx'
import { UploadRow } from './upload-row.tsx'
import { type Upload, useUploads } from './use-uploads.ts'

type Props = {
  kind: 'image' | 'pdf'
  /** The language of the interface: `ownerLocale()`. */
  locale: Locale
  /** What a file may weigh here: `maxUploadBytes(kind)`, which only the server knows. */
  maxBytes: number
  /** Several files at once; else the first one is taken. */
  multiple?: boolean
  /** Once for each file, when it is checked and stored and has its row in `media`. Nothing points at it yet. */
  onStored: (media: StoredMedia) => void
}

/**
 * Takes files by drop, paste or choice, sends them with progress, and hands over each when it is stored. A
 * file that is refused stays as a row that says why, until it is dismissed. Leaving the page gives up what is
 * on its way and leaves nothing behind. It draws no form and no label of what the files are for.
 */
export function Uploader({ kind, locale, maxBytes, multiple = false, onStored }: Props) {
  const texts = uploadTexts[locale]
  const root = useRef<HTMLDivElement>(null)
  const [news, setNews] = useState('')
  const hear = (media: StoredMedia, { file }: Upload) => {
    setNews(texts.stored(file.name))
    onStored(media)
  }
  const { uploads, add, retry, cancel, drop } = useUploads({ kind, maxBytes, onStored: hear })
  const take = (files: File[]) => {
    const started = add(multiple ? files : files.slice(0, 1))
    setNews(started.map(({ file }) => texts.started(file.name)).join(' '))
  }
  // The button that was pressed goes with its row.
  const focusZone = () => root.current?.querySelector<HTMLButtonElement>('.drop-button')?.focus()
  const giveUp = (upload: Upload) => {
    cancel(upload)
    setNews(texts.cancelled(upload.file.name))
    focusZone()
  }
  const dismiss = (upload: Upload) => {
    drop(upload)
    focusZone()
  }
  const acts = { onCancel: giveUp, onRetry: retry, onDismiss: dismiss }
  return (
    <div ref={root} className="uploader">
      {uploads.length > 0 && (
        <ul className="upload-list" aria-label={texts.list}>
          {uploads.map(upload => (
            <UploadRow key={upload.id} {...{ upload, locale, maxBytes, ...acts }} />
          ))}
        </ul>
      )}
      <DropZone kind={kind} locale={locale} maxBytes={maxBytes} multiple={multiple} onFiles={take} />
      <p className="sr" role="status">
        {news}
      </p>
    </div>
  )
}
