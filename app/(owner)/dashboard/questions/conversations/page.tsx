import type { Metadata } from 'next'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type QuestionTexts, questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { readConversations } from '#lib/nexus/questions/conversations.ts'
import { pageNumber } from '../../_shell/page-number.ts'
import { RoomPager } from '../../_shell/room-pager.tsx'
import { RoomHead } from '../room-head.tsx'
import { ConversationList } from './conversation-list.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: questionTexts(await ownerLocale()).views.conversations }
}

function WhatWasDone({ done, texts }: { done: unknown; texts: QuestionTexts }) {
  if (done !== 'deleted' && done !== 'gone') return <div role="status" />
  return (
    <div role="status" className="done">
      <p>{texts[done]}</p>
    </div>
  )
}

/** All that was asked and answered, by conversation. */
export default async function ConversationsPage({ searchParams }: Props) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = questionTexts(locale)
  const asked = await searchParams
  const { conversations, page, pages } = await readConversations(pageNumber(asked.page))
  const zone = (await readOwnerEntries()).entries.profile[0]?.values.timeZone
  return (
    <>
      <RoomHead view="conversations" locale={locale} />
      <WhatWasDone done={asked.done} texts={texts} />
      {conversations.length === 0 && <p className="empty">{texts.noConversations}</p>}
      {conversations.length > 0 && <ConversationList lines={conversations} locale={locale} zone={zone} />}
      <RoomPager path="/dashboard/questions/conversations" page={page} pages={pages} texts={texts} />
    </>
  )
}
