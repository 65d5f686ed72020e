import type { ReactNode } from 'react'
import type { ListQuery } from '#lib/entities/kit/entry-list.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { LanguageMark } from '../_shell/mark.tsx'

type Props = { entity: string; query: ListQuery; pages: number; locale: Locale; children: ReactNode }

function addressOf(entity: string, query: ListQuery, page: number): string {
  const asked = new URLSearchParams({ ...query, page: String(page) })
  return `/dashboard/${entity}?${asked}`
}

/** Where one is in a long list, and what the marks mean. */
export function ListPager({ entity, query, pages, locale, children }: Props) {
  const { list, marks } = deskTexts(locale)
  return (
    <footer className="list-foot mono">
      <span>{children}</span>
      {query.page > 1 && (
        <a rel="prev" href={addressOf(entity, query, query.page - 1)}>
          {list.previous}
        </a>
      )}
      {query.page < pages && (
        <a rel="next" href={addressOf(entity, query, query.page + 1)}>
          {list.next}
        </a>
      )}
      <span className="key">
        {(['complete', 'older', 'missing'] as const).map(mark => (
          <span key={mark}>
            <LanguageMark mark={mark} /> {marks[mark]}
          </span>
        ))}
      </span>
    </footer>
  )
}
