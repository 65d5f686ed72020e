import type { Locale } from '#lib/i18n/locales.ts'
import type { TextList } from '#lib/i18n/localise.ts'

const keyLength = 12

export function Highlights({ locale, list }: { locale: Locale; list: TextList | null }) {
  if (list === null) return null
  return (
    <ul className="highlights" {...(list.lang === locale ? {} : { lang: list.lang })}>
      {list.items.map(item => (
        <li key={item.slice(0, keyLength)}>{item}</li>
      ))}
    </ul>
  )
}
