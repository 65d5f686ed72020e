'use client'

import type { FormField, FormShape, Option } from '#lib/entities/kit/form-shape.ts'
import type { ImageValue } from '#lib/entities/kit/form-values.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { withValue } from './form-state.ts'
import { ImagesField } from './images-field.tsx'
import { PortraitField } from './portrait-field.tsx'
import { SkillPicker } from './skill-picker.tsx'
import type { EntryFormHandle } from './use-entry-form.ts'

type Props = { shape: FormShape; form: EntryFormHandle; skills: Option[]; locale: Locale }

function chosenSkills({ values }: EntryFormHandle['state']): string[] {
  const { skills } = values
  return Array.isArray(skills) ? skills.filter(each => typeof each === 'string') : []
}

function chosenImages({ values }: EntryFormHandle['state']): ImageValue[] {
  const { images } = values
  return Array.isArray(images) ? images.filter(each => typeof each === 'object') : []
}

function Skills({ shape, form, skills, locale }: Props) {
  return (
    <section className="part">
      <h2>{deskTexts(locale).form.skills}</h2>
      <SkillPicker
        skills={skills}
        chosen={chosenSkills(form.state)}
        main={shape.main}
        locale={locale}
        onChange={ids => form.setState(now => withValue(now, 'skills', ids))}
      />
    </section>
  )
}

function Images({ shape, form, locale }: Props) {
  return (
    <ImagesField
      images={chosenImages(form.state)}
      pictures={shape.pictures}
      maxBytes={shape.maxImageBytes}
      main={shape.main}
      locale={locale}
      onChange={change => form.setState(now => withValue(now, 'images', change(chosenImages(now))))}
    />
  )
}

function Portrait({ shape, form, locale, field }: Props & { field: FormField }) {
  const value = form.state.values[field.name]
  return (
    <PortraitField
      field={field}
      mediaId={typeof value === 'string' ? value : ''}
      pictures={shape.pictures}
      maxBytes={shape.maxImageBytes}
      main={shape.main}
      locale={locale}
      onChange={id => form.setState(now => withValue(now, field.name, id))}
    />
  )
}

/** What an entry has beside its fields: skills, pictures, a portrait. */
export function EntryParts(props: Props) {
  const { shape } = props
  return (
    <>
      {shape.hasSkills && <Skills {...props} />}
      {shape.hasImages && <Images {...props} />}
      {shape.plain
        .filter(({ kind }) => kind === 'image')
        .map(field => (
          <Portrait key={field.name} {...props} field={field} />
        ))}
    </>
  )
}
