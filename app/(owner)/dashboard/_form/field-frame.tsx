'use client'

import type { ReactNode } from 'react'
import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'

type Props = {
  id: string
  label: string
  /** Said with the label: the column that shows it to the eye is not read with it. */
  language?: Locale
  note?: ReactNode
  hint?: string | null
  codes: readonly string[] | undefined
  locale: Locale
  children: ReactNode
}

/** The sentence for a code; one that nobody wrote a sentence for is told in general. */
export function sentenceOf(code: string, locale: Locale): string {
  const { codes } = deskTexts(locale)
  return Object.entries(codes).find(([known]) => known === code)?.[1] ?? codes.other
}

export const noteId = (id: string) => `${id}-note`

/** A control with its label above and what is wrong with it below. */
export function FieldFrame({ id, label, language, note, hint, codes, locale, children }: Props) {
  return (
    <div className={codes ? 'field wrong' : 'field'}>
      <div className="field-head">
        <label htmlFor={id}>
          {label}
          {language && <span className="sr">, {languageNames[language]}</span>}
        </label>
        {note}
      </div>
      {children}
      {(codes || hint) && (
        <p className="note" id={noteId(id)}>
          {codes ? codes.map(code => sentenceOf(code, locale)).join(' ') : hint}
        </p>
      )}
    </div>
  )
}
