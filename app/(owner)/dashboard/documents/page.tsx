import type { Metadata } from 'next'
import Link from 'next/link'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { isLocale, type Locale, languageNames, languageTags } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { documentTexts } from '#lib/i18n/texts/owner/documents.ts'
import { languageNamesIn } from '#lib/i18n/texts/owner/media.ts'
import { sizeIn } from '#lib/i18n/texts/owner/uploads.ts'
import { maxUploadBytes } from '#lib/media/check-claim.ts'
import { readDocuments } from '#lib/media/library.ts'
import { DocumentForm } from './document-form.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Document = Awaited<ReturnType<typeof readDocuments>>[number]

export async function generateMetadata(): Promise<Metadata> {
  return { title: documentTexts[await ownerLocale()].documents }
}

function Saved({ given, owner }: { given: Awaited<Props['searchParams']>; owner: Locale }) {
  const texts = documentTexts[owner]
  const names = languageNamesIn[owner]
  const saved = isLocale(given.saved) ? texts.documentSaved(names[given.saved]) : undefined
  const removed = isLocale(given.removed) ? texts.documentRemoved(names[given.removed]) : undefined
  const said = saved ?? removed
  return <div role="status">{said && <p className="saved">{said}</p>}</div>
}

function Present({ document: { locale, file }, owner }: { document: Document; owner: Locale }) {
  const texts = documentTexts[owner]
  const name = languageNamesIn[owner][locale]
  if (file === null) return <p>{texts.generated}</p>
  const since = new Intl.DateTimeFormat(languageTags[owner], { dateStyle: 'medium' }).format(file.since)
  return (
    <>
      <p>{texts.own}</p>
      <p className="mono dim">
        <Link href={`/dashboard/media/${file.id}`} prefetch={false} aria-label={`${file.name}, ${name}`}>
          {file.name}
        </Link>
        {` · ${sizeIn(owner, file.bytes)} · ${texts.since(since)}`}
      </p>
    </>
  )
}

function DocumentRow({ document, owner }: { document: Document; owner: Locale }) {
  const texts = documentTexts[owner]
  const { locale, file } = document
  const name = languageNamesIn[owner][locale]
  return (
    <section className="setting" aria-labelledby={`document-${locale}`}>
      <div>
        <h2 id={`document-${locale}`} lang={locale}>
          {languageNames[locale]}
        </h2>
        <Present document={document} owner={owner} />
        <p>
          <a href={`/${locale}/cv.pdf`}>{texts.openDocument(name)}</a>
        </p>
      </div>
      <DocumentForm
        locale={locale}
        owner={owner}
        maxBytes={maxUploadBytes('pdf')}
        remove={file && { words: texts.removeDocument, label: texts.removeDocumentIn(name) }}
      />
    </section>
  )
}

export default async function DocumentsPage({ searchParams }: Props) {
  await requireOwner()
  const owner = await ownerLocale()
  const texts = documentTexts[owner]
  return (
    <>
      <h1>{texts.documents}</h1>
      <Saved given={await searchParams} owner={owner} />
      <p className="room-lead">{texts.documentsLead}</p>
      {(await readDocuments()).map(document => (
        <DocumentRow key={document.locale} document={document} owner={owner} />
      ))}
    </>
  )
}
