type Texts = {
  pages: string
  newer: string
  older: string
  pageOf: (page: number, pages: number) => string
}

type Props = { path: string; page: number; pages: number; texts: Texts }

/** The way through a list whose newest things come first. */
export function RoomPager({ path, page, pages, texts }: Props) {
  if (pages === 1) return null
  return (
    <nav className="list-foot mono" aria-label={texts.pages}>
      <span>{texts.pageOf(page, pages)}</span>
      {page > 1 && (
        <a rel="prev" href={`${path}?page=${page - 1}`}>
          {texts.newer}
        </a>
      )}
      {page < pages && (
        <a rel="next" href={`${path}?page=${page + 1}`}>
          {texts.older}
        </a>
      )}
    </nav>
  )
}
