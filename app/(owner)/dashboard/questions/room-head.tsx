import type { Locale } from '#lib/i18n/locales.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { countWaitingQuestions } from '#lib/nexus/questions/open-questions.ts'
import { tried } from '../_shell/tried.ts'
import { Costs } from './costs.tsx'

type View = 'open' | 'conversations'

const paths = { open: '/dashboard/questions', conversations: '/dashboard/questions/conversations' }
const views: readonly View[] = ['open', 'conversations']

/** What the two lists of the room have in common: its name, what it costs, and the way between them. */
export async function RoomHead({ view, locale }: { view: View; locale: Locale }) {
  const texts = questionTexts(locale)
  const count = await tried('how many questions are open', countWaitingQuestions)
  return (
    <>
      <header className="room-head">
        <h1 id="questions-title" tabIndex={-1}>
          {texts.title}
        </h1>
      </header>
      <p className="room-lead dim">{texts.lead}</p>
      <Costs locale={locale} />
      <nav className="states" aria-label={texts.title}>
        {views.map(each => (
          <a key={each} href={paths[each]} aria-current={each === view ? 'page' : undefined}>
            {texts.views[each]}
            {each === 'open' && count !== null && count > 0 && <span className="mono">{count}</span>}
          </a>
        ))}
      </nav>
    </>
  )
}
