import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { type QuestionTexts, questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { openConversation } from '#lib/nexus/questions/conversations.ts'
import { deleteConversationAction } from '../../actions.ts'
import { Exchange } from './exchange.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: questionTexts(await ownerLocale()).conversation }
}

/** Plain elements, so that it needs no JavaScript; asked twice, since nothing brings it back. */
function Deletion({ id, texts }: { id: string; texts: QuestionTexts }) {
  return (
    <details className="deletion-of-all">
      <summary className="link danger">{texts.delete}</summary>
      <form action={deleteConversationAction}>
        <input type="hidden" name="id" value={id} />
        <p>{texts.deleteHint}</p>
        <button type="submit" className="button line">
          {texts.deleteNow}
        </button>
      </form>
    </details>
  )
}

/** What was said in one conversation, in order. */
export default async function ConversationPage({ params }: Props) {
  await requireOwner()
  const { id } = await params
  const exchanges = await openConversation(id)
  if (exchanges === null) notFound()
  const locale = await ownerLocale()
  const texts = questionTexts(locale)
  const zone = (await readOwnerEntries()).entries.profile[0]?.values.timeZone
  return (
    <>
      <header className="room-head">
        <h1>{texts.conversation}</h1>
        <a href="/dashboard/questions/conversations">{texts.back}</a>
      </header>
      <ol className="exchanges">
        {exchanges.map(exchange => (
          <Exchange key={exchange.id} exchange={exchange} locale={locale} zone={zone} />
        ))}
      </ol>
      <Deletion id={id} texts={texts} />
    </>
  )
}
