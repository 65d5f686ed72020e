'use client'

import { useEffect, useState } from 'react'
import type { Picture } from '#lib/entities/pictures.ts'
import { isLocale, type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { tryAction } from '../_shell/try-action.ts'
import { saveAltAction } from '../entry-actions.ts'
import { dropDraft, keep, readKept } from './drafts.ts'
import { forgetForm, noteForm } from './registry.ts'
import { TextRow } from './text-row.tsx'

type Props = { picture: Picture; main: Locale; locale: Locale }

const nameOf = ({ mediaId }: Picture) => `alt-${mediaId}`

/** The texts typed earlier and not saved; none once others were saved in their place. */
function readTyped(picture: Picture): Partial<Picture['alt']> {
  const kept = readKept(nameOf(picture))
  if (kept === null || typeof kept !== 'object' || !('version' in kept && 'alt' in kept)) return {}
  const { version, alt } = kept
  if (version !== picture.version || alt === null || typeof alt !== 'object') return {}
  return Object.fromEntries(
    Object.entries(alt).filter(([language, text]) => isLocale(language) && typeof text === 'string'),
  )
}

/** What a picture shows, in each language; saved with the page, for every place that shows it. */
export function AltTexts({ picture, main, locale }: Props) {
  const texts = deskTexts(locale).form
  const [saved, setSaved] = useState(picture)
  const [alt, setAlt] = useState(picture.alt)
  const [isSaving, setSaving] = useState(false)
  const id = nameOf(picture)
  const changes = locales.filter(each => alt[each] !== saved.alt[each]).length
  const save = async () => {
    setSaving(true)
    const asked = { id: picture.mediaId, version: saved.version, alt }
    const answer = await tryAction(locale, () => saveAltAction(asked))
    setSaving(false)
    if (answer === null) return false
    setSaved({ ...saved, version: answer.version, alt })
    dropDraft(id)
    return true
  }
  const discard = () => {
    dropDraft(id)
    setAlt(saved.alt)
  }
  const write = (language: Locale, text: string) => {
    const typed = { ...alt, [language]: text }
    keep(id, { version: saved.version, alt: typed })
    setAlt(typed)
  }
  const [first] = useState(picture)
  useEffect(() => setAlt(now => ({ ...now, ...readTyped(first) })), [first])
  useEffect(() => noteForm({ entry: null, id, changes, isSaving, save, discard }))
  useEffect(() => () => forgetForm(id), [id])
  return (
    <fieldset className="alt-texts">
      <legend>{texts.altText}</legend>
      {locales.map(each => (
        <TextRow
          key={each}
          id={`${id}.${each}`}
          name={`alt.${each}`}
          language={each}
          mark={alt[each].trim() === '' ? 'missing' : 'complete'}
          value={alt[each]}
          onChange={text => write(each, text)}
        />
      ))}
      {alt[main].trim() === '' && <p className="note wrong">{texts.altNeeded(languageNames[main])}</p>}
    </fieldset>
  )
}
