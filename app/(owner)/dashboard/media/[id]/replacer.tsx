'use client'

import { useState, useTransition } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { Uploader } from '../../_upload/uploader.tsx'
import { replaceMediaAction } from '../actions.ts'

type Props = { id: string; kind: 'image' | 'pdf'; locale: Locale; maxBytes: number }

/** Takes a file that goes in the place of this one. */
export function Replacer({ id, kind, locale, maxBytes }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [, start] = useTransition()
  const replace = (otherId: string) =>
    start(async () => setProblem((await replaceMediaAction(id, otherId)).problem))
  return (
    <div className="alt-form">
      <div role="alert">{problem !== null && <p className="problem">{problem}</p>}</div>
      <Uploader kind={kind} locale={locale} maxBytes={maxBytes} onStored={media => replace(media.id)} />
    </div>
  )
}
