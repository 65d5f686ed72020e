import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { formShape } from '#lib/entities/kit/form-shape.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { isEntityName } from '#lib/entities/tables.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { presetFor } from '#lib/nexus/questions/guess/read-guesses.ts'
import { findAsked } from '#lib/nexus/questions/open-questions.ts'
import { AskedNote } from '../../_form/asked-note.tsx'
import { NewEntryForm } from '../../_form/new-entry-form.tsx'
import { SaveBar } from '../../_form/save-bar.tsx'
import { skillOptions } from '../../_form/skill-options.ts'
import { PreviewButton } from '../../_preview/preview-button.tsx'

type Props = {
  params: Promise<{ entity: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { entity } = await params
  const locale = await ownerLocale()
  return isEntityName(entity) ? { title: deskTexts(locale).list.add(descriptions[entity].one[locale]) } : {}
}

/** An entry that is not there yet; it is made when it is saved first. */
export default async function NewEntryPage({ params, searchParams }: Props) {
  const cv = await readOwnerEntries()
  const { entity } = await params
  if (!isEntityName(entity)) notFound()
  const locale = await ownerLocale()
  const texts = deskTexts(locale)
  const { asked: askedId } = await searchParams
  const asked = await findAsked(askedId)
  const { one, parts } = descriptions[entity]
  const shape = formShape(entity, null, { cv, locale }, { typed: await presetFor(entity, asked) })
  return (
    <>
      <header className="room-head">
        <h1>{entity === 'profile' ? one[locale] : texts.list.add(one[locale])}</h1>
        <div className="entry-tools">
          <PreviewButton id={shape.id} main={cv.main} locale={locale} />
        </div>
      </header>
      <AskedNote asked={asked} locale={locale} />
      <NewEntryForm
        occasion={asked === null ? null : String(askedId)}
        shape={shape}
        skills={skillOptions(cv, locale)}
        locale={locale}
      />
      {parts.includes('roles') && <p className="dim">{texts.form.rolesLater}</p>}
      <SaveBar locale={locale} />
    </>
  )
}
