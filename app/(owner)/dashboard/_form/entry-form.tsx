'use client'

import type { FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { ImageValue } from '#lib/entities/kit/form-values.ts'
import type { Saved } from '#lib/entities/save.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { Clashes } from './clashes.tsx'
import { withValue } from './form-state.ts'
import { ImagesField } from './images-field.tsx'
import { LanguageColumns } from './language-columns.tsx'
import { PlainFields } from './plain-fields.tsx'
import { PortraitField } from './portrait-field.tsx'
import { Problems, wrongFields } from './problems.tsx'
import { SkillPicker } from './skill-picker.tsx'
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

function chosenSkills({ values }: EntryFormHandle['state']): string[] {
  const { skills } = values
  return Array.isArray(skills) ? skills.filter(each => typeof each === 'string') : []
}

function chosenImages({ values }: EntryFormHandle['state']): ImageValue[] {
  const { images } = values
  return Array.isArray(images) ? images.filter(each => typeof each === 'object') : []
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
      onSubmit={event => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Problems shape={shape} problem={state.problem} locale={locale} />
      <Clashes {...shared} />
      {state.isRestored && form.changes > 0 && <p className="restored">{texts.restored}</p>}
      <Published {...shared} />
      <LanguageColumns {...shared} />
      <PlainFields {...shared} />
      {shape.hasSkills && (
        <section className="part">
          <h3>{texts.skills}</h3>
          <SkillPicker
            skills={skills}
            chosen={chosenSkills(state)}
            main={shape.main}
            locale={locale}
            onChange={ids => form.setState(now => withValue(now, 'skills', ids))}
          />
        </section>
      )}
      {shape.hasImages && (
        <ImagesField
          images={chosenImages(state)}
          pictures={shape.pictures}
          maxBytes={shape.maxImageBytes}
          main={shape.main}
          locale={locale}
          onChange={change => form.setState(now => withValue(now, 'images', change(chosenImages(now))))}
        />
      )}
      {shape.plain
        .filter(({ kind }) => kind === 'image')
        .map(field => (
          <PortraitField
            key={field.name}
            field={field}
            mediaId={String(state.values[field.name] ?? '')}
            pictures={shape.pictures}
            maxBytes={shape.maxImageBytes}
            main={shape.main}
            locale={locale}
            onChange={id => form.setState(now => withValue(now, field.name, id))}
          />
        ))}
      <button type="submit" hidden />
    </form>
  )
}
