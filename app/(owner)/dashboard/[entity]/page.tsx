import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { descriptions } from '#lib/entities/descriptions/index.ts'
import { listRow } from '#lib/entities/kit/cells.ts'
import { entriesPerPage, listQuery, selectEntries } from '#lib/entities/kit/entry-list.ts'
import { readOwnerEntries } from '#lib/entities/owner-entries.ts'
import { isEntityName } from '#lib/entities/tables.ts'
import { ownerLocale } from '#lib/i18n/owner-locale.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { EntryTable } from '../_list/entry-table.tsx'
import { Filters } from '../_list/filters.tsx'
import { ListPager } from '../_list/list-pager.tsx'
import { NewLink } from '../_list/new-link.tsx'
import { TellDeleted } from '../_list/tell-deleted.tsx'

type Props = {
  params: Promise<{ entity: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entity } = await params
  return isEntityName(entity) ? { title: descriptions[entity].many[await ownerLocale()] } : {}
}

/** The entries of one kind: found, ordered and changed from here. */
export default async function EntityPage({ params, searchParams }: Props) {
  const cv = await readOwnerEntries()
  const { entity } = await params
  if (!isEntityName(entity)) notFound()
  if (entity === 'profile') redirect(`/dashboard/profile/${cv.entries.profile[0]?.id ?? 'new'}`)
  const locale = await ownerLocale()
  const texts = deskTexts(locale)
  const description = descriptions[entity]
  const asked = await searchParams
  const query = listQuery.parse(asked)
  const all = cv.entries[entity]
  const { shown, total, page, pages } = selectEntries(all, query, { locale, main: cv.main })
  const isFiltered = query.q !== '' || query.state !== 'all' || query.lacks !== ''
  const first = (page - 1) * entriesPerPage
  return (
    <>
      {typeof asked.deleted === 'string' && (
        <TellDeleted batch={asked.deleted} entity={entity} locale={locale} />
      )}
      <header className="room-head">
        <h1>{description.many[locale]}</h1>
        <p className="mono dim">
          {texts.list.count(all.length, all.filter(({ published }) => !published).length)}
        </p>
        <NewLink entity={entity} label={texts.list.add(description.one[locale])} />
      </header>
      {all.length > 0 && <Filters description={description} query={query} locale={locale} />}
      {all.length > 0 && shown.length === 0 && <p className="empty">{texts.list.noMatch}</p>}
      {all.length === 0 && <p className="empty">{texts.list.empty(description.one[locale])}</p>}
      {shown.length > 0 && (
        <EntryTable
          entity={entity}
          locale={locale}
          columns={description.columns.map(column => description.fields[column]?.label[locale] ?? column)}
          title={description.one[locale]}
          rows={shown.map(entry => listRow(entry, { cv, locale }))}
          order={query.sort === 'position' && !isFiltered ? { first, total: all.length } : null}
        />
      )}
      {shown.length > 0 && (
        <ListPager entity={entity} query={{ ...query, page }} pages={pages} locale={locale}>
          {texts.list.range(first + 1, first + shown.length, total)}
        </ListPager>
      )}
    </>
  )
}
