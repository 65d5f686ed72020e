'use client'

import type { FormShape } from '#lib/entities/kit/form-shape.ts'
import type { FormValues } from '#lib/entities/kit/form-values.ts'
import { isLocale, type Locale, languageNames } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import type { Clash } from './changes.ts'
import { withChoice } from './form-state.ts'
import type { EntryFormHandle } from './use-entry-form.ts'

type Props = { shape: FormShape; form: EntryFormHandle; locale: Locale }

/** What a path is called: "Summary, Español". */
export function nameOfPath({ lead, localised, plain }: FormShape, path: string): string {
  const [name = path, language] = path.split('.')
  const label = [lead, ...localised, ...plain].find(field => field?.name === name)?.label ?? name
  return isLocale(language) ? `${label}, ${languageNames[language]}` : label
}

function show(value: FormValues[string], shape: FormShape, path: string): string {
  if (typeof value === 'string') {
    const options = shape.plain.find(({ name }) => name === path)?.options
    return options?.find(option => option.value === value)?.label ?? value
  }
  if (typeof value === 'boolean') return value ? '✓' : '–'
  return String(value.length)
}

function Side({
  title,
  keep,
  text,
  choose,
}: {
  title: string
  keep: string
  text: string
  choose: () => void
}) {
  return (
    <div className="clash-side">
      <p className="mono dim">{title}</p>
      <p className="clash-text">{text || '–'}</p>
      <button type="button" className="button line" onClick={choose}>
        {keep}
      </button>
    </div>
  )
}

/** Both texts of every field that two tabs changed; nothing is overwritten unseen. */
export function Clashes({ shape, form, locale }: Props) {
  const { conflict } = deskTexts(locale)
  const { clashes, problem } = form.state
  if (problem?.kind !== 'conflict') return null
  const choose = (clash: Clash, value: FormValues[string]) =>
    form.setState(now => withChoice(now, clash, value))
  return (
    <section className="clashes" role="alert">
      <h2>{conflict.title}</h2>
      <p>{clashes.length > 0 ? conflict.text : conflict.same}</p>
      {clashes.map(clash => (
        <fieldset key={clash.path}>
          <legend>{nameOfPath(shape, clash.path)}</legend>
          <Side
            title={conflict.mine}
            keep={conflict.keep}
            text={show(clash.mine, shape, clash.path)}
            choose={() => choose(clash, clash.mine)}
          />
          <Side
            title={conflict.theirs}
            keep={conflict.keep}
            text={show(clash.theirs, shape, clash.path)}
            choose={() => choose(clash, clash.theirs)}
          />
        </fieldset>
      ))}
    </section>
  )
}
