'use client'

import { useState } from 'react'
import type { FormField, FormShape } from '#lib/entities/kit/form-shape.ts'
import type { Mark } from '#lib/entities/kit/translations.ts'
import { type Locale, languageNames, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { LanguageMark } from '../_shell/mark.tsx'
import { FieldFrame, noteId } from './field-frame.tsx'
import { type FormState, withFit, withValue } from './form-state.ts'
import { TextControl } from './text-control.tsx'
import { useAimedField } from './use-aimed-field.ts'
import type { EntryFormHandle } from './use-entry-form.ts'

export type Wrong = Record<string, string[]>

type Props = { shape: FormShape; form: EntryFormHandle; locale: Locale; wrong: Wrong }
type ColumnProps = Props & { language: Locale }

function textAt({ values }: FormState, path: string): string {
  const value = values[path]
  return typeof value === 'string' ? value : ''
}

/** Older until it is said that it fits, or written anew. */
function isOlder({ older }: FormShape, { fits, base, values }: FormState, path: string): boolean {
  return older.includes(path) && !fits.includes(path) && base[path] === values[path]
}

function markAt({ shape, form: { state }, language }: ColumnProps, name: string): Mark {
  const path = `${name}.${language}`
  if (isOlder(shape, state, path)) return 'older'
  const isWritten = locales.some(each => textAt(state, `${name}.${each}`).trim() !== '')
  return isWritten && textAt(state, path).trim() === '' ? 'missing' : 'complete'
}

/** The language that readers see where this text is missing. */
function shownInstead({ shape, form }: ColumnProps, name: string): Locale | undefined {
  return [shape.main, ...locales].find(each => textAt(form.state, `${name}.${each}`).trim() !== '')
}

function Note(props: ColumnProps & { field: FormField }) {
  const { shape, form, language, locale, field } = props
  const texts = deskTexts(locale).form
  const path = `${field.name}.${language}`
  if (isOlder(shape, form.state, path))
    return (
      <span className="older-note">
        {texts.olderThan(languageNames[shape.main])}{' '}
        <button type="button" className="link" onClick={() => form.setState(now => withFit(now, path))}>
          {texts.fits}
        </button>
      </span>
    )
  if (field.composed === null) return null
  const { length } = [...textAt(form.state, path)]
  return (
    <span className={length > field.composed ? 'mono over' : 'mono'}>
      {length} / {field.composed}
    </span>
  )
}

function LocalisedField(props: ColumnProps & { field: FormField }) {
  const { shape, form, language, locale, wrong, field } = props
  const path = `${field.name}.${language}`
  const id = `${shape.id}-${path}`
  const codes = wrong[path] ?? (language === shape.main ? wrong[field.name] : undefined)
  const mark = markAt(props, field.name)
  const instead = mark === 'missing' ? shownInstead(props, field.name) : undefined
  return (
    <div className={`localised ${mark}`}>
      <FieldFrame
        id={id}
        label={field.label}
        language={language}
        hint={language === shape.main ? field.hint : null}
        note={<Note {...props} />}
        codes={codes}
        locale={locale}
      >
        <TextControl
          id={id}
          path={path}
          field={field}
          lang={language}
          value={textAt(form.state, path)}
          placeholder={instead && deskTexts(locale).form.shownIn(languageNames[instead])}
          isWrong={codes !== undefined}
          describedBy={codes || field.hint ? noteId(id) : undefined}
          onChange={value => form.setState(now => withValue(now, path, value))}
        />
      </FieldFrame>
    </div>
  )
}

function worst(marks: Mark[]): Mark {
  if (marks.includes('missing')) return 'missing'
  return marks.includes('older') ? 'older' : 'complete'
}

function copyFromMain({ shape, form, language }: ColumnProps): void {
  form.setState(now => {
    const empty = shape.localised.filter(({ name }) => textAt(now, `${name}.${language}`).trim() === '')
    const copied = empty.map(({ name }) => [`${name}.${language}`, textAt(now, `${name}.${shape.main}`)])
    return { ...now, values: { ...now.values, ...Object.fromEntries(copied) } }
  })
}

function Column(props: ColumnProps) {
  const { shape, language, locale } = props
  const texts = deskTexts(locale).form
  const marks = shape.localised.map(({ name }) => markAt(props, name))
  const missing = marks.filter(mark => mark === 'missing').length
  const mark = worst(marks)
  const said = {
    complete: texts.complete,
    older: texts.olderThan(languageNames[shape.main]),
    missing: texts.missing(missing),
  }
  return (
    <div className="language-column" data-language={language}>
      <p className="language-head">
        <LanguageMark mark={mark} /> <span className="language-name">{languageNames[language]}</span>{' '}
        <span className="dim">{said[mark]}</span>
      </p>
      {missing > 0 && language !== shape.main && (
        <button type="button" className="link copy" onClick={() => copyFromMain(props)}>
          {texts.copyFrom(languageNames[shape.main])}
        </button>
      )}
      {shape.localised.map(field => (
        <LocalisedField key={field.name} {...props} field={field} />
      ))}
    </div>
  )
}

/** The three languages side by side, or one at a time where there is no room. */
export function LanguageColumns(props: Props) {
  const [shown, setShown] = useState<Locale>(props.shape.main)
  useAimedField(props.shape.id, setShown)
  if (props.shape.localised.length === 0) return null
  return (
    <div className="languages-of-entry" data-shown={shown}>
      <div className="language-tabs">
        {locales.map(language => (
          <button
            key={language}
            type="button"
            aria-pressed={language === shown}
            onClick={() => setShown(language)}
          >
            <LanguageMark
              mark={worst(props.shape.localised.map(({ name }) => markAt({ ...props, language }, name)))}
              label={languageNames[language]}
            />
            {language.toUpperCase()}
          </button>
        ))}
      </div>
      {locales.map(language => (
        <Column key={language} {...props} language={language} />
      ))}
    </div>
  )
}
