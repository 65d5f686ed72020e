import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { hasMailServer, type MessageRow, openMessage } from '#lib/contact/inbox.ts'
import { type Locale, languageNames, languageTags } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type InboxTexts, inboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { archiveAction, deleteAction, unarchiveAction } from '../actions.ts'
import { type InboxView, inboxAddress, readView } from '../address.ts'
import { MessageButton } from '../message-button.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: inboxTexts[await ownerLocale()].inbox }
}

/** Opens the owner's mail program with the visitor's address, and a subject in the visitor's language. */
function replyLink({ email, locale }: MessageRow): string | null {
  if (!email) return null
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(inboxTexts[locale].replySubject)}`
}

function mailState({ mailedAt }: MessageRow, format: Intl.DateTimeFormat, texts: InboxTexts): string {
  if (mailedAt !== null) return texts.mailed(format.format(mailedAt))
  return hasMailServer() ? texts.waiting : texts.neverMailed
}

function Facts({ message, locale }: { message: MessageRow; locale: Locale }) {
  const texts = inboxTexts[locale]
  const format = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeStyle: 'short' })
  return (
    <dl className="message-facts">
      <dt>{texts.from}</dt>
      <dd>
        <bdi>{message.email}</bdi>
      </dd>
      <dt>{texts.written}</dt>
      <dd>
        <time dateTime={message.createdAt.toISOString()}>{format.format(message.createdAt)}</time>
      </dd>
      <dt>{texts.language}</dt>
      <dd lang={message.locale}>{languageNames[message.locale]}</dd>
      <dt>{texts.mail}</dt>
      <dd>{mailState(message, format, texts)}</dd>
    </dl>
  )
}

function Acts({ message, view, texts }: { message: MessageRow; view: InboxView; texts: InboxTexts }) {
  const reply = replyLink(message)
  const isArchived = message.archivedAt !== null
  const act = { id: message.id, view, className: 'button line' }
  return (
    <div className="message-acts">
      {reply && (
        <a className="button solid" href={reply}>
          {texts.reply}
        </a>
      )}
      <MessageButton {...act} action={isArchived ? unarchiveAction : archiveAction}>
        {isArchived ? texts.unarchive : texts.archive}
      </MessageButton>
      <MessageButton {...act} action={deleteAction}>
        {texts.delete}
      </MessageButton>
    </div>
  )
}

/** One message; opening it marks it as read. */
export default async function MessagePage({ params, searchParams }: Props) {
  await requireOwner()
  const message = await openMessage((await params).id)
  if (message === null) notFound()
  const locale = await ownerLocale()
  const texts = inboxTexts[locale]
  const view = readView(await searchParams)
  return (
    <article className="message">
      <p>
        <a className="back" href={inboxAddress(view)}>
          {texts.back}
        </a>
      </p>
      <h1>
        <bdi>{message.name || texts.noName}</bdi>
      </h1>
      <Facts message={message} locale={locale} />
      <p className="message-body" lang={message.locale} dir="auto">
        {message.body}
      </p>
      <Acts message={message} view={view} texts={texts} />
    </article>
  )
}
