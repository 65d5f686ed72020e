import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { Guess } from '#lib/nexus/questions/guess/guess-entry.ts'
import type { OpenQuestion } from '#lib/nexus/questions/open-questions.ts'
import { AddMenu } from './add-menu.tsx'
import { GuessLink } from './guess-link.tsx'
import { QuestionActs } from './question-acts.tsx'

type Place = { locale: Locale; zone: unknown }
type ItemProps = Place & { asked: OpenQuestion; guess: Guess | null }

function Item({ asked, guess, locale, zone }: ItemProps) {
  const texts = questionTexts(locale)
  const { id, question, locale: language, times, lastAskedAt } = asked
  return (
    <li id={`question-${id}`}>
      <h2 lang={language} dir="auto">
        {question}
      </h2>
      <p className="mono dim">
        <span lang={language}>{languageNames[language]}</span>, {texts.times(times)}, {texts.lastAsked}{' '}
        <time dateTime={lastAskedAt.toISOString()}>{formatMoment(lastAskedAt, locale, zone)}</time>
      </p>
      <QuestionActs asked={{ id, question, locale: language }} locale={locale}>
        <a
          className="button solid"
          href={`/dashboard/saved-answers/new?asked=${id}`}
          aria-label={texts.about(texts.answerOnce, question)}
        >
          {texts.answerOnce}
        </a>
        <GuessLink asked={asked} guess={guess} locale={locale} />
        <AddMenu asked={asked} isGuessed={guess !== null} locale={locale} />
      </QuestionActs>
    </li>
  )
}

type Props = Place & { questions: OpenQuestion[]; guesses: (Guess | null)[] }

/** What visitors asked and the CV did not say, each with what can be done about it. */
export function OpenList({ questions, guesses, ...place }: Props) {
  return (
    <ul className="open-questions">
      {questions.map((asked, index) => (
        <Item key={asked.id} asked={asked} guess={guesses[index] ?? null} {...place} />
      ))}
    </ul>
  )
}
