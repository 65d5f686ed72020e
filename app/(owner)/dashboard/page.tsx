import type { Metadata } from 'next'
import { Suspense } from 'react'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { formatToday, readTimeZone } from '#lib/i18n/moments.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { Inbox } from './_overview/inbox.tsx'
import { Languages } from './_overview/languages.tsx'
import { LastEdits } from './_overview/last-edits.tsx'
import { SiteState } from './_overview/site-state.tsx'
import { TodoList } from './_overview/todo-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskTexts(await ownerLocale()).overview }
}

/** What needs the owner, how far the CV is, how the site is, and what was done last. */
export default async function OverviewPage() {
  await requireOwner()
  const locale = await ownerLocale()
  const cv = await readOwnerEntries()
  const timeZone = readTimeZone(cv.entries.profile[0]?.values.timeZone)
  const now = new Date()
  return (
    <>
      <header className="room-head">
        <h1>{deskTexts(locale).overview}</h1>
        <p className="mono dim">{formatToday(now, locale, timeZone)}</p>
      </header>
      <div className="overview">
        <div>
          <TodoList cv={cv} locale={locale} now={now} />
          <LastEdits locale={locale} timeZone={timeZone} />
        </div>
        <div>
          <Languages cv={cv} locale={locale} />
          <Inbox locale={locale} timeZone={timeZone} />
          <Suspense fallback={null}>
            <SiteState locale={locale} />
          </Suspense>
        </div>
      </div>
    </>
  )
}
