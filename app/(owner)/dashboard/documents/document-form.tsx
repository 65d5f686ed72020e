'use client'

import { useActionState, useState, useTransition } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { Uploader } from '../_upload/uploader.tsx'
import { type DocumentState, removeDocumentAction, setDocumentAction } from './actions.ts'

type Props = {
  /** The document's language. */
  locale: Locale
  /** The language of the interface. */
  owner: Locale
  maxBytes: number
  /** What the button that goes back to the generated PDF says; null where that is handed out already. */
  remove: { words: string; label: string } | null
}

const untouched: DocumentState = { problem: null }

/** Takes the owner's own PDF of one language, or goes back to the generated one. */
export function DocumentForm({ locale, owner, maxBytes, remove }: Props) {
  const [removed, submit, isPending] = useActionState(removeDocumentAction, untouched)
  const [problem, setProblem] = useState<string | null>(null)
  const [, start] = useTransition()
  const set = (mediaId: string) =>
    start(async () => setProblem((await setDocumentAction(locale, mediaId)).problem))
  const said = problem ?? removed.problem
  return (
    <div className="alt-form">
      <div role="alert">{said !== null && <p className="problem">{said}</p>}</div>
      <Uploader kind="pdf" locale={owner} maxBytes={maxBytes} onStored={media => set(media.id)} />
      {remove && (
        <form action={submit}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button line" aria-label={remove.label} aria-disabled={isPending}>
            {remove.words}
          </button>
        </form>
      )}
    </div>
  )
}
