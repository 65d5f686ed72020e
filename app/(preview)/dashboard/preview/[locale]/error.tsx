'use client'

import { useParams } from 'next/navigation'
import { faultTextsAt, localeOfPath } from '#lib/i18n/texts/fault.ts'
import { awayDigest, awayTexts } from '#lib/i18n/texts/owner-fault.ts'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A fault inside of the preview's frame, in its language. */
export default function PreviewFault({ error, retry }: Props) {
  const path = `/${useParams().locale}`
  const { title, text, again } =
    error.digest === awayDigest ? awayTexts[localeOfPath(path)] : faultTextsAt(path)
  return (
    <main className="state">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className="button solid" onClick={retry}>
        {again}
      </button>
    </main>
  )
}
