import Link from 'next/link'
import type { Locale } from '#lib/i18n/locales.ts'
import { type MediaTexts, mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import type { LibraryFile } from '#lib/media/library.ts'
import { Thumbnail } from '../_upload/thumbnail.tsx'

function Picture({ file }: { file: LibraryFile }) {
  if (file.kind === 'pdf') return <span className="media-pdf">PDF</span>
  return <Thumbnail src={file.address} alt="" width={file.width} height={file.height} />
}

function Marks({ file, texts }: { file: LibraryFile; texts: MediaTexts }) {
  return (
    <>
      <span className="media-use">{file.uses === 0 ? texts.unused : texts.used(file.uses)}</span>
      {file.isHidden && <span className="media-warning">{texts.undescribed}</span>}
    </>
  )
}

function File({ file, locale }: { file: LibraryFile; locale: Locale }) {
  const texts = mediaTexts[locale]
  const { alt } = file
  return (
    <li>
      <Link href={`/dashboard/media/${file.id}`} prefetch={false} className="media-file">
        <span className="media-picture">
          <Picture file={file} />
        </span>
        <span className="mono media-name">{file.name}</span>
        {alt && (
          <span className="media-alt" lang={alt.lang === locale ? undefined : alt.lang}>
            {alt.text}
          </span>
        )}
        <Marks file={file} texts={texts} />
      </Link>
    </li>
  )
}

export function FileGrid({ files, locale }: { files: LibraryFile[]; locale: Locale }) {
  const texts = mediaTexts[locale]
  if (files.length === 0)
    return (
      <p className="room-empty">
        {texts.noneFound} <Link href="/dashboard/media">{texts.showAll}</Link>
      </p>
    )
  return (
    <ul className="media-grid">
      {files.map(file => (
        <File key={file.id} file={file} locale={locale} />
      ))}
    </ul>
  )
}
