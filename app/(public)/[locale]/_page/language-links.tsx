'use client'

import { usePathname } from 'next/navigation'

type Language = { locale: string; name: string; text: string }
type Props = { label: string; current: string; languages: Language[]; className: string }

const oneYearMs = 31_536_000_000

/** The same page in another language. */
function translatePath(path: string, locale: string): string {
  return `/${[locale, ...path.split('/').slice(2)].join('/')}`
}

/** Keeps the choice for "/" to follow, where the browser can. */
function remember(locale: string): void {
  if (!('cookieStore' in window)) return
  const expires = Date.now() + oneYearMs
  void window.cookieStore.set({ name: 'locale', value: locale, path: '/', sameSite: 'lax', expires })
}

/** Plain links: each language has a page of its own. The anchor is added on the way, the server cannot know it. */
export function LanguageLinks({ label, current, languages, className }: Props) {
  const path = usePathname()
  return (
    <nav aria-label={label} className={className}>
      {languages.map(({ locale, name, text }) => (
        <a
          key={locale}
          href={translatePath(path, locale)}
          hrefLang={locale}
          lang={locale}
          title={name === text ? undefined : name}
          aria-current={locale === current ? 'true' : undefined}
          onClick={event => {
            remember(locale)
            event.currentTarget.hash = window.location.hash
          }}
        >
          {text}
        </a>
      ))}
    </nav>
  )
}
