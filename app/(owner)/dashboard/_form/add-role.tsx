'use client'

import { useState } from 'react'
import type { FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { EntryForm } from './entry-form.tsx'

type Props = { shape: FormShape; skills: Option[]; locale: Locale; employerId: string }

/** The form of a role that is not there yet, once it is asked for. */
export function AddRole({ shape, skills, locale, employerId }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <button type="button" className="button line" onClick={() => setOpen(true)}>
        {deskTexts(locale).form.addRole}
      </button>
    )
  return (
    <EntryForm
      shape={shape}
      skills={skills}
      locale={locale}
      draftName={`roles:new:${employerId}`}
      onSaved={() => setOpen(false)}
    />
  )
}
