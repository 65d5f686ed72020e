import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'

type Props = { title: string; more?: ReactNode; children: ReactNode }

/** One part of the overview under its rule. */
export function Block({ title, more, children }: Props) {
  return (
    <section className="block">
      <h2>
        {title} {more && <span className="mono dim">{more}</span>}
      </h2>
      {children}
    </section>
  )
}

export function Failed({ locale }: { locale: Locale }) {
  return <p className="dim">{overviewTexts(locale).failed}</p>
}
