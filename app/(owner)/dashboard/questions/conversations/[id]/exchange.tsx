import type { Locale } from '#lib/i18n/locales.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { type QuestionTexts, questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { ReadExchange } from '#lib/nexus/questions/conversations.ts'
import { AnswerText } from '../../answer-text.tsx'
import { formatDollars } from '../../figures.ts'
import { modelName } from '../model-name.ts'
import { Thumbs } from '../thumbs.tsx'

function outcomeOf({ answered }: ReadExchange, texts: QuestionTexts): string {
  if (answered === null) return texts.cutShort
  return answered ? texts.answered : texts.notAnswered
}

type Props = { exchange: ReadExchange; locale: Locale; zone: unknown }

/** A question with its answer, and what is known of it. */
export function Exchange({ exchange, locale, zone }: Props) {
  const texts = questionTexts(locale)
  const { createdAt, question, model, costUsd, thumb } = exchange
  return (
    <li>
      <h2 lang={exchange.locale} dir="auto">
        {question}
      </h2>
      {exchange.text !== '' && (
        <AnswerText answer={exchange} lang={exchange.locale} sources={texts.sources} />
      )}
      <p className="facts mono dim">
        <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt, locale, zone)}</time>
        <span>{outcomeOf(exchange, texts)}</span>
        {model !== null && <span>{modelName(model, texts)}</span>}
        <span>{costUsd === null ? texts.noPrice : formatDollars(costUsd, locale)}</span>
        <Thumbs up={thumb === 'up' ? 1 : 0} down={thumb === 'down' ? 1 : 0} texts={texts} />
      </p>
    </li>
  )
}
