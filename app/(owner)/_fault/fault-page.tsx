'use client'

import { faultTextsAt } from '#lib/i18n/texts/fault.ts'
import { awayDigest, awayTexts } from '#lib/i18n/texts/owner-fault.ts'
import { useLanguage } from './language.tsx'

export type Fault = { error: Error & { digest?: string }; retry: () => void }

/** What happened, and what to do about it. */
export function FaultPage({ error, retry }: Fault) {
  const locale = useLanguage()
  const { title, text, again } = error.digest === awayDigest ? awayTexts[locale] : faultTextsAt(`/${locale}`)
  return (
    <main className="fault">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="fault-ways">
        <button type="button" className="button solid" onClick={retry}>
          {again}
        </button>
        <a href={`/${locale}`}>{awayTexts[locale].site}</a>
      </p>
    </main>
  )
}
