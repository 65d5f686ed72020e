import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { readCosts } from '#lib/nexus/questions/conversations.ts'
import { tried } from '../_shell/tried.ts'
import { formatDollars, formatShare } from './figures.ts'

type Sum = Awaited<ReturnType<typeof readCosts>>['day']

function Line({ name, sum, locale }: { name: string; sum: Sum; locale: Locale }) {
  const texts = questionTexts(locale)
  const { questions, costUsd, answered, unanswered } = sum
  const told = answered + unanswered
  const cost = costUsd === null && questions > 0 ? texts.noPrice : formatDollars(costUsd ?? '0', locale)
  return (
    <div>
      <dt>{name}</dt>
      <dd className="mono">{cost}</dd>
      <dd className="mono dim">{texts.questions(questions)}</dd>
      <dd className="mono dim">
        {told === 0 ? texts.noShare : texts.share(formatShare(answered, told, locale))}
      </dd>
    </div>
  )
}

/** What the chat costs, how much it is used, and how often it knew. */
export async function Costs({ locale }: { locale: Locale }) {
  const texts = questionTexts(locale)
  const costs = await tried('what the chat costs', () => readCosts(new Date()))
  if (costs === null) return null
  return (
    <section aria-label={texts.costs}>
      <dl className="chat-costs">
        <Line name={texts.today} sum={costs.day} locale={locale} />
        <Line name={texts.month} sum={costs.month} locale={locale} />
      </dl>
    </section>
  )
}
