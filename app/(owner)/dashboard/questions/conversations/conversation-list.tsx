import { type Locale, languageNames } from '#lib/i18n/locales.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import type { ConversationLine } from '#lib/nexus/questions/conversations.ts'
import { formatDollars } from '../figures.ts'
import { modelName } from './model-name.ts'
import { Thumbs } from './thumbs.tsx'

function Facts({ line, locale }: { line: ConversationLine; locale: Locale }) {
  const texts = questionTexts(locale)
  const { questions, models, costUsd, unanswered } = line
  return (
    <span className="facts mono dim">
      <span lang={line.locale}>{languageNames[line.locale]}</span>
      <span>{texts.questions(questions)}</span>
      {models.length > 0 && <span>{models.map(model => modelName(model, texts)).join(', ')}</span>}
      <span>{costUsd === null ? texts.noPrice : formatDollars(costUsd, locale)}</span>
      {unanswered > 0 && <span className="is-open">{texts.unanswered(unanswered)}</span>}
      <Thumbs up={line.up} down={line.down} texts={texts} />
    </span>
  )
}

type Props = { lines: ConversationLine[]; locale: Locale; zone: unknown }

/** Each conversation by its first question. */
export function ConversationList({ lines, locale, zone }: Props) {
  return (
    <ul className="conversations">
      {lines.map(line => (
        <li key={line.id}>
          <a href={`/dashboard/questions/conversations/${line.id}`} lang={line.locale} dir="auto">
            {line.first}
          </a>
          <Facts line={line} locale={locale} />
          {line.lastAskedAt && (
            <time className="mono dim" dateTime={line.lastAskedAt.toISOString()}>
              {formatMoment(line.lastAskedAt, locale, zone)}
            </time>
          )}
        </li>
      ))}
    </ul>
  )
}
