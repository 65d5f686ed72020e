import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readHistory } from '#lib/entities/history/read-history.ts'
import { entryTitle, readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { isEntityName } from '#lib/entities/tables.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { historyTexts } from '#lib/i18n/texts/owner/history.ts'
import { pageNumber } from '../../../_shell/page-number.ts'
import { RoomPager } from '../../../_shell/room-pager.tsx'
import { VersionItem } from './version-item.tsx'

type Params = Promise<{ entity: string; id: string }>
type Props = { params: Params; searchParams: Promise<Record<string, string | string[] | undefined>> }

async function find(params: Params) {
  const cv = await readOwnerEntries()
  const { entity, id } = await params
  if (!isEntityName(entity)) return null
  const entry = cv.entries[entity].find(each => each.id === id)
  return entry === undefined ? null : { cv, entity, entry }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params)
  if (found === null) return {}
  const locale = await ownerLocale()
  return { title: historyTexts[locale].of(entryTitle(found.entry, locale, found.cv.main)) }
}

/** What an entry was, version by version, and the way back to each. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const found = await find(params)
  if (found === null) notFound()
  const { cv, entity, entry } = found
  const locale = await ownerLocale()
  const texts = historyTexts[locale]
  const asked = pageNumber((await searchParams).page)
  const { versions, total, page, pages } = await readHistory(entry, asked, { cv, locale })
  const zone = cv.entries.profile[0]?.values.timeZone
  const { id, version } = entry
  return (
    <>
      <header className="room-head">
        <h1>{texts.of(entryTitle(entry, locale, cv.main))}</h1>
        <p className="mono dim">{texts.versions(total)}</p>
        <a className="link" href={`/dashboard/${entity}/${id}`}>
          {texts.back}
        </a>
      </header>
      {total === 0 ? (
        <p className="empty">{texts.empty}</p>
      ) : (
        <>
          <p className="room-lead dim">{texts.lead}</p>
          <ol className="versions">
            {versions.map(each => (
              <VersionItem
                key={`${each.revision}-${each.side}`}
                version={each}
                entry={{ entity, id, version }}
                locale={locale}
                zone={zone}
              />
            ))}
          </ol>
        </>
      )}
      <RoomPager path={`/dashboard/${entity}/${id}/history`} page={page} pages={pages} texts={texts} />
    </>
  )
}
