import { descriptions } from '#lib/entities/descriptions/index.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { Guess } from '#lib/nexus/questions/guess/guess-entry.ts'
import type { OpenQuestion } from '#lib/nexus/questions/open-questions.ts'

type Props = { asked: OpenQuestion; guess: Guess | null; locale: Locale }

/** The form that the question most likely asks for, with what it names filled in. */
export function GuessLink({ asked, guess, locale }: Props) {
  if (guess === null) return null
  const texts = questionTexts(locale)
  const said = texts.addAs(descriptions[guess.entity].one[locale], guess.name)
  return (
    <a
      className="button line"
      href={`/dashboard/${guess.entity}/new?asked=${asked.id}`}
      aria-label={texts.about(said, asked.question)}
    >
      {said}
    </a>
  )
}
