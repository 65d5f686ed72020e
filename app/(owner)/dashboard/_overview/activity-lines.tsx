import type { ActivityLine } from '#lib/entities/activity/read-activity.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { formatRecent } from '#lib/i18n/moments.ts'

type Props = { lines: readonly ActivityLine[]; locale: Locale; timeZone: string }

/** What was changed, in plain words, with the way to it. */
export function ActivityLines({ lines, locale, timeZone }: Props) {
  return (
    <ul className="rows">
      {lines.map(({ batch, title, what, href, at }) => (
        <li key={batch}>
          <div>
            <p>{href === null ? title : <a href={href}>{title}</a>}</p>
            <p className="dim">{what}</p>
          </div>
          <time className="mono dim" dateTime={at.toISOString()}>
            {formatRecent(at, locale, timeZone)}
          </time>
        </li>
      ))}
    </ul>
  )
}
