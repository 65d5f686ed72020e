import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'

type Props = { locale: Locale; className: string; label?: string; children: ReactNode }

/** Leads to the Nexus. Where its opener runs, pressing it, or the / key, opens it beside the page instead. */
export function AskLink({ locale, className, label, children }: Props) {
  return (
    <a
      className={className}
      href={`/${locale}/nexus`}
      data-ask=""
      aria-keyshortcuts="/"
      aria-label={label}
      title={label}
    >
      {children}
      <span className="key" aria-hidden="true">
        /
      </span>
    </a>
  )
}
