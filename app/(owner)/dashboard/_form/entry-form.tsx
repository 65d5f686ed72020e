'use client'

import type { FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { Saved } from '#lib/entities/save.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { Clashes } from './clashes.tsx'
import { EntryParts } from './entry-parts.tsx'
import { withValue } from './form-state.ts'
import { LanguageColumns } from './language-columns.tsx'
import { PlainField, PlainFields } from './plain-fields.tsx'
import { Problems, wrongFields } from './problems.tsx'
import { saveAll } from './registry.ts'
import { type EntryFormHandle, useEntryForm } from './use-entry-form.ts'

type Props = {
  shape: FormShape
  skills: Option[]
  locale: Locale
  /** What the draft is kept under: an entry that is not there yet has no name of its own. */
  draftName: string
  onSaved?: (saved: Saved) => void
}

function Published({ shape, form, locale }: { shape: FormShape; form: EntryFormHandle; locale: Locale }) {
  if (shape.entity === 'profile') return null
  const texts = deskTexts(locale)
  return (
    <label className="flag published">
      <input
        type="checkbox"
        name="published"
        checked={form.state.values.published === true}
        onChange={event => form.setState(now => withValue(now, 'published', event.target.checked))}
      />
      <span>{texts.form.publishedHint}</span>
    </label>
  )
}

/** The form of one entry, whatever its kind; the save bar of the page saves it. */
export function EntryForm({ shape, skills, locale, draftName, onSaved }: Props) {
  const form = useEntryForm(shape, { draftName, onSaved })
  const texts = deskTexts(locale).form
  const { state } = form
  const wrong = wrongFields(state.problem)
  const shared = { shape, form, locale, wrong }
  return (
    <form
      className="entry-form"
      // What is typed before the page is ready would be lost without a word.
      inert={!form.isReady}
      onSubmit={event => {
        event.preventDefault()
        void saveAll()
      }}
    >
      <Problems shape={shape} problem={state.problem} locale={locale} />
      <Clashes {...shared} />
      {state.isRestored && form.changes > 0 && <p className="restored">{texts.restored}</p>}
      <Published {...shared} />
      {shape.lead && (
        <div className="lead-field">
          <PlainField {...shared} field={shape.lead} />
        </div>
      )}
      <LanguageColumns {...shared} />
      <PlainFields {...shared} />
      <EntryParts {...shared} skills={skills} />
      <button type="submit" hidden />
    </form>
  )
}
