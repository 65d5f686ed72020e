import { readNewMessages } from '#lib/entities/overview/reads.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { formatRecent } from '#lib/i18n/moments.ts'
import { overviewTexts } from '#lib/i18n/texts/desk/overview.ts'
import { tried } from '../_shell/tried.ts'
import { Block, Failed } from './block.tsx'

/** What visitors wrote and nobody opened yet. */
export async function Inbox({ locale, timeZone }: { locale: Locale; timeZone: string }) {
  const texts = overviewTexts(locale)
  const found = await tried('the messages', readNewMessages)
  return (
    <Block title={texts.inbox} more={found && found.count > 0 && texts.newMessages(found.count)}>
      {found === null && <Failed locale={locale} />}
      {found?.count === 0 && <p className="dim">{texts.noMessages}</p>}
      {found !== null && found.count > 0 && (
        <ul className="rows">
          {found.messages.map(({ id, name, email, start, createdAt }) => (
            <li key={id}>
              <div>
                <p>
                  <a href={`/dashboard/inbox/${id}`}>{name ?? email ?? texts.unknownSender}</a>
                </p>
                <p className="dim one-line">{start}</p>
              </div>
              <time className="mono dim" dateTime={createdAt.toISOString()}>
                {formatRecent(createdAt, locale, timeZone)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}
