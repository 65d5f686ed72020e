'use client'

import { useActionState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { mediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { type AltState, setAltAction } from '../actions.ts'

type Field = { locale: Locale; label: string; hint: string; isRequired: boolean }

type Props = {
  id: string
  version: number
  alt: Record<Locale, string>
  fields: Field[]
  /** The language of the interface. */
  owner: Locale
}

const untouched: AltState = { problem: null, typed: null, wrong: {}, stored: null, version: null }

type FieldProps = { field: Field; text: string; wrong: string | undefined; stored: string | null }

function AltField({ field, text, wrong, stored }: FieldProps) {
  const { locale, label, hint, isRequired } = field
  const id = `alt.${locale}`
  return (
    <div className={wrong === undefined ? 'alt-field' : 'alt-field wrong'}>
      <label htmlFor={id}>
        <span>{label}</span>
        <span>{hint}</span>
      </label>
      <textarea
        id={id}
        name={id}
        lang={locale}
        rows={2}
        defaultValue={text}
        required={isRequired}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className="note">
        {wrong ?? stored}
      </p>
    </div>
  )
}

/** The alt texts of one image in the three languages. What was typed stays through every refusal. */
export function AltForm({ id, version, alt, fields, owner }: Props) {
  const [state, submit, isPending] = useActionState(setAltAction, untouched)
  const texts = mediaTexts[owner]
  const storedIn = (locale: Locale) => {
    if (state.stored === null) return null
    const stored = state.stored[locale]
    return stored === '' ? texts.storedEmpty : texts.storedNow(stored)
  }
  return (
    <form action={submit} className="alt-form" noValidate>
      <div role="alert">{state.problem !== null && <p className="problem">{state.problem}</p>}</div>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={state.version ?? version} />
      {fields.map(field => (
        <AltField
          key={field.locale}
          field={field}
          text={state.typed?.[field.locale] ?? alt[field.locale]}
          wrong={state.wrong[field.locale]}
          stored={storedIn(field.locale)}
        />
      ))}
      <button type="submit" className="button solid" aria-disabled={isPending}>
        {texts.save}
      </button>
    </form>
  )
}
