import { hasMailServer, type listInbox } from '#lib/contact/inbox.ts'
import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { type InboxTexts, inboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { type InboxView, messageAddress } from './address.ts'

type Row = Awaited<ReturnType<typeof listInbox>>['rows'][number]

function MessageTags({ row, texts }: { row: Row; texts: InboxTexts }) {
  const isWaiting = row.mailedAt === null && hasMailServer()
  return (
    <span className="tags mono">
      {row.readAt === null && <span className="is-new">{texts.isNew}</span>}
      {row.archivedAt !== null && <span>{texts.isArchived}</span>}
      {isWaiting && <span className="is-waiting">{texts.notMailed}</span>}
    </span>
  )
}

export function MessageList({ rows, view, locale }: { rows: Row[]; view: InboxView; locale: Locale }) {
  const texts = inboxTexts[locale]
  const day = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'medium' })
  return (
    <ul className="message-list">
      {rows.map(row => (
        <li key={row.id}>
          <a href={messageAddress(row.id, view)} data-new={row.readAt === null ? '' : undefined}>
            <span className="who">
              <bdi>{row.name || texts.noName}</bdi>
            </span>
            <span className="start" lang={row.locale} dir="auto">
              {row.start}
            </span>
            <MessageTags row={row} texts={texts} />
            <time className="mono" dateTime={row.createdAt.toISOString()}>
              {day.format(row.createdAt)}
            </time>
          </a>
        </li>
      ))}
    </ul>
  )
}
