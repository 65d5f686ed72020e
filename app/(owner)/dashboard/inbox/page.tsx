import type { Metadata } from 'next'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { countNewMessages, listInbox, messageStates } from '#lib/contact/inbox.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type InboxTexts, inboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { type InboxView, inboxAddress, readView } from './address.ts'
import { MessageList } from './message-list.tsx'
import { WhatWasDone } from './what-was-done.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: inboxTexts[await ownerLocale()].inbox }
}

function States({ view, count, texts }: { view: InboxView; count: number; texts: InboxTexts }) {
  return (
    <nav className="states" aria-label={texts.inbox}>
      {messageStates.map(state => (
        <a
          key={state}
          href={inboxAddress({ ...view, state, page: 1 })}
          aria-current={state === view.state ? 'page' : undefined}
        >
          {texts.states[state]}
          {state === 'new' && count > 0 && <span className="mono">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

function Search({ view, texts }: { view: InboxView; texts: InboxTexts }) {
  return (
    <search>
      <form className="message-search" action="/dashboard/inbox">
        {view.state !== 'new' && <input type="hidden" name="state" value={view.state} />}
        <span className="field">
          <input
            type="search"
            name="q"
            aria-label={texts.search}
            placeholder={texts.search}
            defaultValue={view.search}
          />
        </span>
        <button type="submit" className="button line">
          {texts.searchSubmit}
        </button>
      </form>
    </search>
  )
}

function Empty({ view, locale, texts }: { view: InboxView; locale: Locale; texts: InboxTexts }) {
  const isSearch = view.search !== ''
  return (
    <div className="empty">
      <p>{isSearch ? texts.empty.search : texts.empty[view.state]}</p>
      {isSearch ? (
        <a className="button line" href={inboxAddress({ ...view, search: '', page: 1 })}>
          {texts.clearSearch}
        </a>
      ) : (
        <a className="button line" href={`/${locale}/contact`}>
          {texts.toForm}
        </a>
      )}
    </div>
  )
}

function Pages({ view, pages, texts }: { view: InboxView; pages: number; texts: InboxTexts }) {
  if (pages === 1) return null
  return (
    <nav className="message-pages" aria-label={texts.pageOf(view.page, pages)}>
      {view.page > 1 && <a href={inboxAddress({ ...view, page: view.page - 1 })}>{texts.newer}</a>}
      <span className="mono">{texts.pageOf(view.page, pages)}</span>
      {view.page < pages && <a href={inboxAddress({ ...view, page: view.page + 1 })}>{texts.older}</a>}
    </nav>
  )
}

export default async function InboxPage({ searchParams }: Props) {
  await requireOwner()
  const asked = await searchParams
  const locale = await ownerLocale()
  const texts = inboxTexts[locale]
  const view = readView(asked)
  const { rows, found, pages } = await listInbox(view, view.page)
  const id = typeof asked.id === 'string' ? asked.id : ''
  return (
    <div className="inbox">
      <header className="inbox-head">
        <h1>{texts.inbox}</h1>
        <p className="mono dim">{texts.found(found)}</p>
      </header>
      <WhatWasDone done={asked.done} id={id} view={view} texts={texts} />
      <div className="inbox-tools">
        <States view={view} count={await countNewMessages()} texts={texts} />
        <Search view={view} texts={texts} />
      </div>
      {rows.length > 0 ? (
        <MessageList rows={rows} view={view} locale={locale} />
      ) : (
        <Empty view={view} locale={locale} texts={texts} />
      )}
      <Pages view={view} pages={pages} texts={texts} />
    </div>
  )
}
