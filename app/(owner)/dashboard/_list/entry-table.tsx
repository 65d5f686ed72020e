'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ListRow } from '#lib/entities/kit/cells.ts'
import type { EntryName } from '#lib/entities/owner-edits.ts'
import { type Locale, locales } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { Row } from './row.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useReordering } from './use-reordering.ts'

type Props = {
  entity: EntryName
  locale: Locale
  title: string
  columns: string[]
  rows: ListRow[]
  /** Where the rows stand among all of their kind; null where the list is not in the owner's order. */
  order: { first: number; total: number } | null
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

type HeadProps = Pick<Props, 'title' | 'columns' | 'locale'> & {
  isOrdered: boolean
  isAll: boolean
  selectAll: () => void
}

function Head({ title, columns, locale, isOrdered, isAll, selectAll }: HeadProps) {
  const { list } = deskTexts(locale)
  return (
    <thead>
      <tr>
        <th>
          <input type="checkbox" checked={isAll} aria-label={list.selectAll} onChange={selectAll} />
        </th>
        {isOrdered && (
          <th className="narrow">
            <span className="sr">{list.order}</span>
          </th>
        )}
        <th>{title}</th>
        {columns.map(column => (
          <th key={column} className="wide">
            {column}
          </th>
        ))}
        {locales.map(language => (
          <th key={language} className="language">
            {language.toUpperCase()}
          </th>
        ))}
        <th className="wide">{list.state}</th>
        <th className="wide">{list.edited}</th>
      </tr>
    </thead>
  )
}

/** The list itself: rows are selected, and moved by dragging their handle or by keyboard. */
export function EntryTable({ entity, locale, title, columns, rows, order }: Props) {
  const texts = deskTexts(locale)
  const router = useRouter()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { arranged, moving, handle } = useReordering({ entity, locale, rows, first: order?.first ?? 0 })
  const chosen = arranged.filter(({ id }) => selected.has(id)).map(({ id }) => id)
  const isAll = chosen.length === rows.length
  const done = () => {
    setSelected(new Set())
    router.refresh()
  }
  return (
    <>
      {chosen.length > 0 && <SelectionBar entity={entity} locale={locale} ids={chosen} done={done} />}
      <table className="entries">
        <Head
          title={title}
          columns={columns}
          locale={locale}
          isOrdered={order !== null}
          isAll={isAll}
          selectAll={() => setSelected(new Set(isAll ? [] : rows.map(({ id }) => id)))}
        />
        <tbody>
          {arranged.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              entity={entity}
              locale={locale}
              isSelected={selected.has(row.id)}
              select={() => setSelected(toggled(selected, row.id))}
              handle={order && handle(row, index)}
              said={
                moving === row.id && order
                  ? `${texts.list.position(order.first + index + 1, order.total)}. ${texts.list.moveHint}`
                  : null
              }
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
