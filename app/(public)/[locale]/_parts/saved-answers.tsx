import type { PublicCv } from '#lib/cv/present.ts'
import { savedAnswersTitle } from '#lib/i18n/texts/saved-answers.ts'
import { Prose } from './prose.tsx'
import { Said } from './said.tsx'

/** What the owner answered once and for all, each under the anchor that citations lead to. */
export function SavedAnswers({ cv: { answers, locale } }: { cv: PublicCv }) {
  if (answers.length === 0) return null
  return (
    <section className="saved-answers" aria-labelledby="saved-answers-title">
      <h2 id="saved-answers-title">{savedAnswersTitle(locale)}</h2>
      {answers.map(({ anchor, question, answer }) => (
        <article id={anchor} key={anchor}>
          <h3>
            <Said locale={locale}>{question}</Said>
          </h3>
          <Prose locale={locale} text={answer} />
        </article>
      ))}
    </section>
  )
}
