'use client'

import { useEffect, useRef } from 'react'
import type { FormShape } from '#lib/entities/kit/form-shape.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { nameOfPath } from './clashes.tsx'
import { sentenceOf } from './field-frame.tsx'
import type { FormProblem } from './form-state.ts'
import type { Wrong } from './language-columns.tsx'

type Props = { shape: FormShape; problem: FormProblem | null; locale: Locale }

export const wrongFields = (problem: FormProblem | null): Wrong =>
  problem?.kind === 'invalid' ? problem.fields : {}

/** The control of a field: a text that has three languages is sent to its first one. */
function anchorOf(shape: FormShape, path: string): string {
  const isShared = shape.localised.some(({ name }) => name === path)
  return `#${shape.id}-${path}${isShared ? `.${shape.main}` : ''}`
}

/** What keeps the entry from being saved: each field by name, as a link to it. */
export function Problems({ shape, problem, locale }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  const texts = deskTexts(locale)
  useEffect(() => {
    if (problem !== null) summary.current?.focus()
  }, [problem])
  if (problem === null || problem.kind === 'conflict') return <div role="alert" />
  const wrong = Object.entries(wrongFields(problem))
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={summary}>
      <p>
        {wrong.length > 0 ? texts.form.needsYou(wrong.length) : texts.problems[problem.kind]}{' '}
        {problem.kind === 'signedOut' && (
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {texts.problems.signIn}
          </a>
        )}
      </p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([path, codes]) => (
            <li key={path}>
              <a href={anchorOf(shape, path)}>
                {nameOfPath(shape, path)}: {codes.map(code => sentenceOf(code, locale)).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
