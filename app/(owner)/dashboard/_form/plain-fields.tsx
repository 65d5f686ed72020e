'use client'

import type { FormField, FormShape } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { FieldFrame, noteId } from './field-frame.tsx'
import { withValue } from './form-state.ts'
import type { Wrong } from './language-columns.tsx'
import { TextControl } from './text-control.tsx'
import type { EntryFormHandle } from './use-entry-form.ts'

type Props = { shape: FormShape; form: EntryFormHandle; locale: Locale; wrong: Wrong }
type FieldProps = Props & { field: FormField }

const dateNote = 'YYYY-MM'

function Flag({ shape, form, field }: FieldProps) {
  const id = `${shape.id}-${field.name}`
  return (
    <label className="flag" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        name={field.name}
        checked={form.state.values[field.name] === true}
        onChange={event => form.setState(now => withValue(now, field.name, event.target.checked))}
      />
      <span>
        {field.label}
        {field.hint && <span className="note dim">{field.hint}</span>}
      </span>
    </label>
  )
}

function Choice({ shape, form, locale, wrong, field }: FieldProps) {
  const id = `${shape.id}-${field.name}`
  const value = form.state.values[field.name]
  const codes = wrong[field.name]
  return (
    <FieldFrame id={id} label={field.label} hint={field.hint} codes={codes} locale={locale}>
      <select
        id={id}
        name={field.name}
        value={typeof value === 'string' ? value : ''}
        aria-invalid={codes ? true : undefined}
        aria-describedby={codes || field.hint ? noteId(id) : undefined}
        onChange={event => form.setState(now => withValue(now, field.name, event.target.value))}
      >
        <option value="">{deskTexts(locale).form.none}</option>
        {field.options?.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function Text({ shape, form, locale, wrong, field }: FieldProps) {
  const id = `${shape.id}-${field.name}`
  const value = form.state.values[field.name]
  const codes = wrong[field.name]
  return (
    <FieldFrame
      id={id}
      label={field.label}
      note={field.kind === 'date' && <span className="mono">{dateNote}</span>}
      hint={field.hint}
      codes={codes}
      locale={locale}
    >
      <TextControl
        id={id}
        path={field.name}
        field={field}
        value={typeof value === 'string' ? value : ''}
        isWrong={codes !== undefined}
        describedBy={codes || field.hint ? noteId(id) : undefined}
        onChange={typed => form.setState(now => withValue(now, field.name, typed))}
      />
    </FieldFrame>
  )
}

export function PlainField(props: FieldProps) {
  const { kind } = props.field
  if (kind === 'flag') return <Flag {...props} />
  return kind === 'choice' || kind === 'entry' ? <Choice {...props} /> : <Text {...props} />
}

/** What is the same in every language, and the entry's address on the site. */
export function PlainFields(props: Props) {
  const { form } = deskTexts(props.locale)
  const fields = props.shape.plain.filter(({ kind }) => kind !== 'image')
  const address: FormField = {
    name: 'slug',
    kind: 'plain',
    label: form.address,
    hint: form.addressHint,
    composed: null,
    options: null,
  }
  return (
    <div className="plain-fields">
      {fields.map(field => (
        <PlainField key={field.name} {...props} field={field} />
      ))}
      {props.shape.entity !== 'profile' && <PlainField {...props} field={address} />}
    </div>
  )
}
