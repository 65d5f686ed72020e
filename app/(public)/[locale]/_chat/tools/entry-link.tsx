import type { ReactNode } from 'react'
import { pathIn } from '#lib/nexus/render/paths.ts'
import { showEntry } from '../go-to.ts'
import { usePlace } from '../place.ts'

/** Leads to an entry on the pages of the reader's language. */
export function EntryLink({ path, children }: { path: string; children: ReactNode }) {
  const { locale, leave } = usePlace()
  const own = pathIn(locale, path)
  if (own === null) return <span>{children}</span>
  return (
    <a
      href={own}
      onClick={event => {
        if (showEntry(own, leave)) event.preventDefault()
      }}
    >
      {children}
    </a>
  )
}

const isWeb = (url: string) => /^https?:\/\//.test(url)

/** An address of the CV that leads out of the site. */
export function WebLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (url === null || !isWeb(url)) return null
  return <a href={url}>{children}</a>
}
