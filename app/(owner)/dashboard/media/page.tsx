import type { Metadata } from 'next'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { maxUploadBytes } from '#lib/media/check-claim.ts'
import { libraryAddress, readLibrary } from '#lib/media/library.ts'
import { DeletedNotice } from './deleted-notice.tsx'
import { FileGrid } from './file-grid.tsx'
import { LibraryUploader } from './library-uploader.tsx'
import { Pager } from './pager.tsx'
import { SearchForm } from './search-form.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: mediaTexts[await ownerLocale()].media }
}

const isEmptySearch = ({ q, kind, show }: { q: string; kind: unknown; show: unknown }) =>
  q === '' && kind === null && show === null

export default async function MediaPage({ searchParams }: Props) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = mediaTexts[locale]
  const given = await searchParams
  const asked = libraryAddress.parse({ kind: null, show: null, ...given })
  const library = await readLibrary(asked, locale)
  const isEmpty = library.count === 0 && isEmptySearch(asked)
  return (
    <>
      <div className="room-head">
        <h1>{texts.media}</h1>
        <p className="mono dim">{texts.files(library.count)}</p>
      </div>
      <DeletedNotice id={given.deleted} texts={texts} />
      <p className="room-lead">{texts.lead}</p>
      <LibraryUploader locale={locale} maxBytes={maxUploadBytes('image')} />
      {isEmpty ? (
        <p className="room-empty">{texts.noneYet}</p>
      ) : (
        <>
          <SearchForm asked={asked} texts={texts} />
          <FileGrid files={library.files} locale={locale} />
          <Pager asked={asked} page={library.page} pages={library.pages} texts={texts} />
        </>
      )}
    </>
  )
}
