'use client'

import type { FormEvent } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'

type Props = { locale: Locale; title: string; questions: readonly string[]; ask: (question: string) => void }

/** Questions that can be answered; without JavaScript each is a form of its own. */
export function Suggestions({ locale, title, questions, ask }: Props) {
  if (questions.length === 0) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { nativeEvent } = event
    const button = 'submitter' in nativeEvent ? nativeEvent.submitter : null
    if (button instanceof HTMLButtonElement) ask(button.value)
  }
  return (
    <form className="next" method="post" action={`/${locale}/nexus/ask`} onSubmit={submit}>
      <p className="mono">{title}</p>
      <ul>
        {questions.map(question => (
          <li key={question}>
            <button type="submit" name="question" value={question}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
