import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { type Locale, languageTags, locales } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { languageNamesIn, type MediaTexts, mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { sizeIn } from '#lib/i18n/texts/owner/uploads.ts'
import { maxUploadBytes } from '#lib/media/check-claim.ts'
import { type FileDetail, readFileDetail } from '#lib/media/library.ts'
import { Thumbnail } from '../../_upload/thumbnail.tsx'
import { AltForm } from './alt-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { Replacer } from './replacer.tsx'
import { Uses } from './uses.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readOnce = cache(readFileDetail)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireOwner()
  const file = await readOnce((await params).id, await ownerLocale())
  return { title: file?.name }
}

function Facts({ file, locale }: { file: FileDetail; locale: Locale }) {
  const texts = mediaTexts[locale]
  const added = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'medium' }).format(file.addedAt)
  const { width, height } = file
  const pixels = width !== null && height !== null ? [texts.pixels(width, height)] : []
  return (
    <p className="mono dim media-facts">
      {[...pixels, sizeIn(locale, file.bytes), texts.addedOn(added)].join(' · ')}
      <a href={file.whole}>{texts.openFile}</a>
    </p>
  )
}

function Saved({ what, texts }: { what: string | string[] | undefined; texts: MediaTexts }) {
  const said = Object.entries(texts.saved).find(([name]) => name === what)?.[1]
  return <div role="status">{said && <p className="saved">{said}</p>}</div>
}

function Alt({ file, locale }: { file: FileDetail; locale: Locale }) {
  const texts = mediaTexts[locale]
  const names = languageNamesIn[locale]
  const fields = locales.map(each => ({
    locale: each,
    label: texts.altIn(names[each]),
    hint: each === file.mainLocale ? texts.required : texts.optional(names[file.mainLocale]),
    isRequired: each === file.mainLocale,
  }))
  return (
    <section className="setting" aria-labelledby="alt-title">
      <div>
        <h2 id="alt-title">{texts.altTitle}</h2>
        <p>{texts.altLead}</p>
      </div>
      <AltForm
        key={file.version}
        id={file.id}
        version={file.version}
        alt={file.altTexts}
        fields={fields}
        owner={locale}
      />
    </section>
  )
}

export default async function MediaFilePage({ params, searchParams }: Props) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = mediaTexts[locale]
  const file = await readOnce((await params).id, locale)
  if (file === null) notFound()
  return (
    <>
      <p className="media-back">
        <Link href="/dashboard/media">{texts.back}</Link>
      </p>
      <h1 className="media-title">{file.name}</h1>
      <Saved what={(await searchParams).saved} texts={texts} />
      <div className="media-stand">
        {file.kind === 'image' && (
          <Thumbnail src={file.picture} alt={file.alt?.text ?? ''} width={file.width} height={file.height} />
        )}
        <Facts file={file} locale={locale} />
      </div>
      {file.kind === 'image' && <Alt file={file} locale={locale} />}
      <section className="setting" aria-labelledby="uses-title">
        <h2 id="uses-title">{texts.usesTitle}</h2>
        {file.isUsed ? <Uses uses={file.places} locale={locale} /> : <p>{texts.unused}</p>}
      </section>
      <section className="setting" aria-labelledby="replace-title">
        <div>
          <h2 id="replace-title">{texts.replaceTitle}</h2>
          <p>{texts.replaceLead}</p>
        </div>
        <Replacer id={file.id} kind={file.kind} locale={locale} maxBytes={maxUploadBytes(file.kind)} />
      </section>
      <section className="setting" aria-labelledby="delete-title">
        <div>
          <h2 id="delete-title">{texts.deleteTitle}</h2>
          <p>{texts.deleteLead}</p>
        </div>
        <RemoveForm id={file.id} words={texts.deleteButton}>
          <Uses uses={file.places} locale={locale} />
        </RemoveForm>
      </section>
    </>
  )
}
