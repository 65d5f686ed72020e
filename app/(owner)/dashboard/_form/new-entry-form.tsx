'use client'

import type { FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { EntryForm } from './entry-form.tsx'

type Props = { shape: FormShape; skills: Option[]; locale: Locale }

/** Once it is saved it has an address of its own. */
export function NewEntryForm({ shape, skills, locale }: Props) {
  return (
    <EntryForm
      shape={shape}
      skills={skills}
      locale={locale}
      draftName={`${shape.entity}:new`}
      onSaved={({ id }) => setTimeout(() => window.location.replace(`/dashboard/${shape.entity}/${id}`))}
    />
  )
}
