import Link from 'next/link'
import type { MediaTexts } from '#lib/i18n/texts/owner/media.ts'
import type { LibraryAddress } from '#lib/media/library.ts'

type Props = { asked: LibraryAddress; page: number; pages: number; texts: MediaTexts }

function addressOf({ q, kind, show }: LibraryAddress, page: number): string {
  const given = { q, kind: kind ?? '', show: show ?? '', page: page === 1 ? '' : String(page) }
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''))
  return query.size === 0 ? '/dashboard/media' : `/dashboard/media?${query}`
}

export function Pager({ asked, page, pages, texts }: Props) {
  if (pages === 1) return null
  return (
    <nav className="pager" aria-label={texts.pages}>
      {page > 1 && (
        <Link rel="prev" href={addressOf(asked, page - 1)}>
          {texts.previous}
        </Link>
      )}
      <span className="mono dim">{texts.pageOf(page, pages)}</span>
      {page < pages && (
        <Link rel="next" href={addressOf(asked, page + 1)}>
          {texts.next}
        </Link>
      )}
    </nav>
  )
}
