'use client'

import { faultTextsAt } from '#lib/i18n/texts/fault.ts'

/** Drawn in the browser only, which knows the page's language. */
const language = () => (typeof document === 'undefined' ? 'en' : document.documentElement.lang)

/** A fault in the owner's zone, such as a database that is away. */
export default function OwnerFault({ retry }: { retry: () => void }) {
  const { title, text, again } = faultTextsAt(`/${language()}`)
  return (
    <main className="fault">
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" className="button solid" onClick={retry}>
        {again}
      </button>
    </main>
  )
}
