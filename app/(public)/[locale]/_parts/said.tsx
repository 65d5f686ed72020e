import type { Locale } from '#lib/i18n/locales.ts'

type Props = { locale: Locale; children: { text: string; lang: Locale } | null }

/** A text of the CV; one that stands in for a missing translation says which language it is in. */
export function Said({ locale, children }: Props) {
  if (children === null) return null
  return children.lang === locale ? children.text : <span lang={children.lang}>{children.text}</span>
}
