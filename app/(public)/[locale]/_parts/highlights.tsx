import type { Locale } from '#lib/i18n/locales.ts'
import type { TextList } from '#lib/i18n/localise.ts'

export function Highlights({ locale, list }: { locale: Locale; list: TextList | null }) {
  if (list === null) return null
  return (
    <ul className="highlights" lang={list.lang === locale ? undefined : list.lang}>
      {list.items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
