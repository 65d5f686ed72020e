import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { formShape } from '#lib/entities/kit/form-shape.ts'
import { entryTitle, readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { isEntityName } from '#lib/entities/tables.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { EntryForm } from '../../_form/entry-form.tsx'
import { EntryHead } from '../../_form/entry-head.tsx'
import { RolesOfEmployer } from '../../_form/roles-of-employer.tsx'
import { SaveBar } from '../../_form/save-bar.tsx'
import { skillOptions } from '../../_form/skill-options.ts'

type Props = { params: Promise<{ entity: string; id: string }> }

async function find({ params }: Props) {
  const cv = await readOwnerEntries()
  const { entity, id } = await params
  if (!isEntityName(entity)) return null
  const entry = cv.entries[entity].find(each => each.id === id)
  return entry === undefined ? null : { cv, entity, entry }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  if (found === null) return {}
  const locale = await ownerLocale()
  const { one } = descriptions[found.entity]
  return { title: `${entryTitle(found.entry, locale, found.cv.main)}, ${one[locale]}` }
}

/** One entry, everything of it. */
export default async function EntryPage(props: Props) {
  const found = await find(props)
  if (found === null) notFound()
  const { cv, entity, entry } = found
  const locale = await ownerLocale()
  const shape = formShape(entity, entry, { cv, locale })
  return (
    <>
      <EntryHead entry={entry} cv={cv} shape={shape} locale={locale} />
      <EntryForm
        key={entry.id}
        shape={shape}
        skills={skillOptions(cv, locale)}
        locale={locale}
        draftName={`${entity}:${entry.id}`}
      />
      {entity === 'employers' && <RolesOfEmployer employerId={entry.id} cv={cv} locale={locale} />}
      <SaveBar locale={locale} />
    </>
  )
}
