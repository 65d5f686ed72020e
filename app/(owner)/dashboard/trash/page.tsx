import type { Metadata } from 'next'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { type Deletion, readTrash } from '#lib/entities/trash/read-trash.ts'
import { trashDays } from '#lib/entities/trash/sweep-trash.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { trashTexts } from '#lib/i18n/texts/owner/trash.ts'
import { pageNumber } from '../_shell/page-number.ts'
import { RoomPager } from '../_shell/room-pager.tsx'
import { RestoreDeletion } from './restore-deletion.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: trashTexts[await ownerLocale()].trash }
}

const maxNamed = 3

function titleOf({ entries }: Deletion, locale: Locale): string {
  const named = entries.slice(0, maxNamed).map(({ title }) => title)
  const more = entries.length - named.length
  return [named.join(', '), more > 0 ? trashTexts[locale].more(more) : ''].filter(Boolean).join(' ')
}

function kindOf({ entries, roles }: Deletion, locale: Locale): string {
  const { one, many } = descriptions[entries[0]?.entity ?? 'projects']
  const kind = entries.length === 1 ? one[locale] : many[locale]
  return roles === 0 ? kind : `${kind}, ${trashTexts[locale].withRoles(roles)}`
}

function Line({ deletion, locale, zone }: { deletion: Deletion; locale: Locale; zone: unknown }) {
  const { batch, deletedAt } = deletion
  const texts = trashTexts[locale]
  const title = titleOf(deletion, locale)
  return (
    <li className="deletion">
      <p>
        <strong>{title}</strong> <span className="dim">{kindOf(deletion, locale)}</span>
      </p>
      <time className="mono dim" dateTime={deletedAt.toISOString()}>
        {formatMoment(deletedAt, locale, zone)}
      </time>
      <RestoreDeletion
        batch={batch}
        locale={locale}
        text={texts.restore}
        label={texts.restoreTitle(title)}
        said={texts.restored}
        blocked={texts.blocked}
      />
    </li>
  )
}

/** What was deleted and can come back. */
export default async function TrashPage({ searchParams }: Props) {
  const cv = await readOwnerEntries()
  const locale = await ownerLocale()
  const texts = trashTexts[locale]
  const asked = pageNumber((await searchParams).page)
  const { deletions, total, page, pages } = await readTrash(asked, { locale, main: cv.main })
  const zone = cv.entries.profile[0]?.values.timeZone
  return (
    <>
      <header className="room-head">
        <h1 id="trash-title" tabIndex={-1}>
          {texts.trash}
        </h1>
        {total > 0 && <p className="mono dim">{texts.deletions(total)}</p>}
      </header>
      <p className="room-lead dim">{texts.lead(trashDays)}</p>
      {total === 0 && <p className="empty">{texts.empty}</p>}
      {total > 0 && (
        <ul className="deletions">
          {deletions.map(deletion => (
            <Line key={deletion.batch} deletion={deletion} locale={locale} zone={zone} />
          ))}
        </ul>
      )}
      <RoomPager path="/dashboard/trash" page={page} pages={pages} texts={texts} />
    </>
  )
}
