'use client'

import { faultTextsAt, localeOfPath } from '#lib/i18n/texts/fault.ts'

/** What a page that failed shows, in the language of its address. */
export function FaultText({ path, retry }: { path: string; retry: () => void }) {
  const { title, text, again, home } = faultTextsAt(path)
  return (
    <main id="content" className="wrap state">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="actions">
        <button type="button" className="button solid" onClick={retry}>
          {again}
        </button>
        <a className="button line" href={`/${localeOfPath(path)}`}>
          {home}
        </a>
      </p>
    </main>
  )
}
