import type { SessionEntry } from '#lib/auth/sessions.ts'
import { describeUserAgent } from '#lib/auth/user-agent.ts'
import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { type SettingsTexts, settingsTexts } from '#lib/i18n/texts/settings.ts'
import { endSessionAction, signOutEverywhereAction } from './actions.ts'

type Props = { locale: Locale; sessions: SessionEntry[] }

function nameOf(userAgent: string | null, texts: SettingsTexts): string {
  const { browser, system } = describeUserAgent(userAgent)
  if (browser === null || system === null) return browser ?? system ?? texts.unknownBrowser
  return texts.on(browser, system)
}

function Session({ session, locale }: { session: SessionEntry; locale: Locale }) {
  const texts = settingsTexts(locale)
  const name = nameOf(session.userAgent, texts)
  const when = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li>
      <p>
        {name}
        <span className="mono dim">
          {session.isThis ? texts.thisBrowser : texts.lastSeen(when.format(session.lastSeenAt))}
        </span>
      </p>
      {!session.isThis && (
        <form action={endSessionAction}>
          <input type="hidden" name="id" value={session.id} />
          <button type="submit" className="button line" aria-label={texts.endSessionOf(name)}>
            {texts.endSession}
          </button>
        </form>
      )}
    </li>
  )
}

export function SessionList({ locale, sessions }: Props) {
  return (
    <>
      <ul className="session-list">
        {sessions.map(session => (
          <Session key={session.id} session={session} locale={locale} />
        ))}
      </ul>
      <form action={signOutEverywhereAction}>
        <button type="submit" className="button line">
          {settingsTexts(locale).signOutEverywhere}
        </button>
      </form>
    </>
  )
}
