'use client'

import type { FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { EntryForm } from './entry-form.tsx'

type Props = {
  shape: FormShape
  skills: Option[]
  locale: Locale
  /** What the entry is made for, whose draft is kept apart from others. */
  occasion?: string | null
}

/** Once it is saved it has an address of its own. */
export function NewEntryForm({ shape, skills, locale, occasion = null }: Props) {
  return (
    <EntryForm
      shape={shape}
      skills={skills}
      locale={locale}
      draftName={[shape.entity, 'new', ...(occasion === null ? [] : [occasion])].join(':')}
      onSaved={({ id }) => setTimeout(() => window.location.replace(`/dashboard/${shape.entity}/${id}`))}
    />
  )
}
