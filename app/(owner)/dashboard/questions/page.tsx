import type { Metadata } from 'next'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { questionTexts } from '#lib/i18n/texts/owner/questions.ts'
import { readGuesses } from '#lib/nexus/questions/guess/read-guesses.ts'
import { readOpenQuestions } from '#lib/nexus/questions/open-questions.ts'
import { pageNumber } from '../_shell/page-number.ts'
import { RoomPager } from '../_shell/room-pager.tsx'
import { OpenList } from './open-list.tsx'
import { RoomHead } from './room-head.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: questionTexts(await ownerLocale()).title }
}

/** What the CV did not say, until the owner has seen to it. */
export default async function QuestionsPage({ searchParams }: Props) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = questionTexts(locale)
  const asked = pageNumber((await searchParams).page)
  const { questions, page, pages } = await readOpenQuestions(asked)
  const zone = (await readOwnerEntries()).entries.profile[0]?.values.timeZone
  return (
    <>
      <RoomHead view="open" locale={locale} />
      {questions.length === 0 && <p className="empty">{texts.noOpen}</p>}
      {questions.length > 0 && (
        <>
          <p className="room-lead dim">{texts.openLead}</p>
          <OpenList
            questions={questions}
            guesses={await readGuesses(questions)}
            locale={locale}
            zone={zone}
          />
        </>
      )}
      <RoomPager path="/dashboard/questions" page={page} pages={pages} texts={texts} />
    </>
  )
}
