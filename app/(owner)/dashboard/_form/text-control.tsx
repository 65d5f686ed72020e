'use client'

import type { FormField } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'

type Props = {
  id: string
  path: string
  field: FormField
  value: string
  lang?: Locale
  placeholder?: string | undefined
  isWrong: boolean
  describedBy: string | undefined
  onChange: (value: string) => void
}

const lines: Partial<Record<FormField['kind'], number>> = { prose: 3, list: 4, tags: 3 }

const types: Partial<Record<FormField['kind'], string>> = { address: 'url', email: 'email' }

/** One text: a line or as many as are written. */
export function TextControl({
  id,
  path,
  field,
  value,
  lang,
  placeholder,
  isWrong,
  describedBy,
  onChange,
}: Props) {
  const shared = {
    id,
    name: path,
    value,
    lang,
    placeholder,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy,
  }
  const rows = lines[field.kind]
  if (rows !== undefined)
    return <textarea {...shared} rows={rows} onChange={event => onChange(event.target.value)} />
  return (
    <input
      {...shared}
      type={types[field.kind] ?? 'text'}
      autoComplete="off"
      spellCheck={field.kind === 'line'}
      className={field.kind === 'date' ? 'mono' : undefined}
      onChange={event => onChange(event.target.value)}
    />
  )
}
