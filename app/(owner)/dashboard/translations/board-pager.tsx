import type { ReactNode } from 'react'
import type { BoardQuery } from '#lib/entities/board/select-texts.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { boardTexts } from '#lib/i18n/texts/owner/board.ts'

type Props = { query: BoardQuery; pages: number; locale: Locale; children: ReactNode }

const addressOf = (query: BoardQuery, page: number) =>
  `/dashboard/translations?${new URLSearchParams({ ...query, page: String(page) })}`

/** Where one is among the texts that were asked for. */
export function BoardPager({ query, pages, locale, children }: Props) {
  const texts = boardTexts[locale]
  return (
    <nav className="list-foot mono" aria-label={texts.pages}>
      <span>{children}</span>
      {query.page > 1 && (
        <a rel="prev" href={addressOf(query, query.page - 1)}>
          {texts.previous}
        </a>
      )}
      {query.page < pages && (
        <a rel="next" href={addressOf(query, query.page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}
