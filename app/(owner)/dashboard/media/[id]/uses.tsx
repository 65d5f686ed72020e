import Link from 'next/link'
import type { Locale } from '#lib/i18n/locales.ts'
import { languageNamesIn, mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import type { MediaUse } from '#lib/media/uses.ts'

function nameOf(use: MediaUse, locale: Locale): string {
  const texts = mediaTexts[locale]
  if (use.kind === 'photo') return texts.photo
  if (use.kind === 'document') return texts.document(languageNamesIn[locale][use.locale])
  return use.title?.text ?? use.slug
}

/** Where a file is used; each place leads to its own page. */
export function Uses({ uses, locale }: { uses: MediaUse[]; locale: Locale }) {
  return (
    <ul className="media-uses">
      {uses.map(use => (
        <li key={`${use.address} ${nameOf(use, locale)}`}>
          <Link href={use.address} prefetch={false}>
            {nameOf(use, locale)}
          </Link>
          {use.kind === 'project' && !use.isPublished && (
            <span className="mono dim">{mediaTexts[locale].draft}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
