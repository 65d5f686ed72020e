'use client'

import type { Mark } from '#lib/entities/kit/translations.ts'
import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { LanguageMark } from '../_shell/mark.tsx'

type Props = {
  id: string
  name?: string
  language: Locale
  mark: Mark
  value: string
  onChange: (text: string) => void
}

/** A short text in one of the three languages, which stand below each other. */
export function TextRow({ id, name, language, mark, value, onChange }: Props) {
  return (
    <label htmlFor={id}>
      <LanguageMark mark={mark} />
      <span className="mono" aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <span className="sr">{languageNames[language]}</span>
      <input
        id={id}
        name={name}
        lang={language}
        value={value}
        maxLength={500}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}
