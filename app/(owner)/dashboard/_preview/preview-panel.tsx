'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { StageProblem } from '#app/(preview)/dashboard/preview/[locale]/messages.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { previewTexts } from '#lib/i18n/texts/desk/preview.ts'
import { sendForms } from './send-forms.ts'

type Props = { id: string; main: Locale; locale: Locale; close: () => void }
type SwitchProps<Value> = {
  of: 'languages' | 'widths'
  label: string
  options: readonly { value: Value; name: string }[]
  chosen: Value
  choose: (value: Value) => void
}

const widths = ['phone', 'wide'] as const
type Width = (typeof widths)[number]
const narrow = '(max-width: 60rem)'

function Switch<Value extends string>({ of, label, options, chosen, choose }: SwitchProps<Value>) {
  return (
    <fieldset className={`switch ${of}`}>
      <legend className="sr">{label}</legend>
      {options.map(({ value, name }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => choose(value)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}

/** Beside the form on a wide screen, over it on a narrow one. */
function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return
  if (matchMedia(narrow).matches) dialog.showModal()
  else dialog.show()
}

function said(problem: StageProblem, locale: Locale): string {
  const { note, invalid } = previewTexts(locale)
  if (problem === null) return note
  return problem === 'invalid' ? invalid : deskTexts(locale).problems[problem]
}

type HeadProps = {
  locale: Locale
  language: Locale
  setLanguage: (language: Locale) => void
  width: Width
  setWidth: (width: Width) => void
  close: () => void
}

/** What is shown, and how wide. */
function PanelHead({ locale, language, setLanguage, width, setWidth, close }: HeadProps) {
  const texts = previewTexts(locale)
  return (
    <header>
      <h2>{texts.title}</h2>
      <Switch
        of="languages"
        label={texts.language}
        options={locales.map(value => ({ value, name: value.toUpperCase() }))}
        chosen={language}
        choose={setLanguage}
      />
      <Switch
        of="widths"
        label={texts.width}
        options={widths.map(value => ({ value, name: texts.widths[value] }))}
        chosen={width}
        choose={setWidth}
      />
      <button type="button" className="close" aria-label={texts.close} onClick={close}>
        ×
      </button>
    </header>
  )
}

/** The site drawn from what is typed, in each language and at the width of a phone. */
export default function PreviewPanel({ id, main, locale, close }: Props) {
  const [language, setLanguage] = useState(main)
  const [width, setWidth] = useState<Width>('phone')
  const [problem, setProblem] = useState<StageProblem>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const texts = previewTexts(locale)
  useEffect(() => {
    if (dialog.current) open(dialog.current)
  }, [])
  useEffect(() => {
    if (frame.current) return sendForms({ frame: frame.current, id, language, tell: setProblem })
  }, [id, language])
  const end = () => dialog.current?.close()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end()
  }
  return (
    <dialog
      ref={dialog}
      className="preview"
      data-width={width}
      aria-label={texts.title}
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <PanelHead {...{ locale, language, setLanguage, width, setWidth }} close={end} />
      <p role="status" className={problem === null ? 'dim' : 'older-note'}>
        {said(problem, locale)}
      </p>
      <iframe
        ref={frame}
        title={texts.frame(languageNames[language])}
        src={`/dashboard/preview/${language}`}
      />
    </dialog>
  )
}
