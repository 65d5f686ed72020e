import type { Metadata } from 'next'
import { z } from 'zod'
import { requireOwner } from '#lib/auth/require-owner.ts'
import { readActivityPage } from '#lib/entities/activity/read-activity.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { readTimeZone } from '#lib/i18n/moments.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { activityTexts } from '#lib/i18n/texts/desk/activity.ts'
import { ActivityLines } from '../_overview/activity-lines.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const query = z.object({ page: z.coerce.number().int().min(1).max(1_000_000).catch(1) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: activityTexts(await ownerLocale()).title }
}

/** Everything that was ever changed, in plain words. */
export default async function ActivityPage({ searchParams }: Props) {
  await requireOwner()
  const locale = await ownerLocale()
  const texts = activityTexts(locale)
  const asked = query.parse(await searchParams)
  const { page, pages, lines } = await readActivityPage(locale, asked.page)
  const { entries } = await readOwnerEntries()
  const timeZone = readTimeZone(entries.profile[0]?.values.timeZone)
  return (
    <>
      <header className="room-head">
        <h1>{texts.title}</h1>
        <p className="dim">{lines.length === 0 ? texts.none : texts.lead}</p>
      </header>
      <div className="activity">
        <ActivityLines lines={lines} locale={locale} timeZone={timeZone} />
      </div>
      {pages > 1 && (
        <nav className="list-foot mono" aria-label={texts.page(page, pages)}>
          <span>{texts.page(page, pages)}</span>
          {page > 1 && (
            <a rel="prev" href={`/dashboard/activity?page=${page - 1}`}>
              {texts.newer}
            </a>
          )}
          {page < pages && (
            <a rel="next" href={`/dashboard/activity?page=${page + 1}`}>
              {texts.older}
            </a>
          )}
        </nav>
      )}
    </>
  )
}
