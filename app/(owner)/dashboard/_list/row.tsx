'use client'

import type { ButtonHTMLAttributes } from 'react'
import type { ListRow } from '#lib/entities/kit/cells.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { LanguageMark } from '../_shell/mark.tsx'

type Props = {
  row: ListRow
  entity: string
  locale: Locale
  isSelected: boolean
  select: () => void
  handle: ButtonHTMLAttributes<HTMLButtonElement> | null
  /** While it is being moved: where it is. */
  said: string | null
}

function Handle({ label, ...handle }: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) {
  return (
    <button type="button" className="handle" aria-label={label} {...handle}>
      <svg viewBox="0 0 8 14" aria-hidden="true">
        <path d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01" />
      </svg>
    </button>
  )
}

function State({ published, locale }: { published: boolean; locale: Locale }) {
  const texts = deskTexts(locale)
  return (
    <span className={published ? 'state-mark public' : 'state-mark'}>
      {published ? texts.published : texts.draft}
    </span>
  )
}

export function Row({ row, entity, locale, isSelected, select, handle, said }: Props) {
  const { list, marks } = deskTexts(locale)
  const name = row.title || row.slug
  return (
    <tr
      data-id={row.id}
      className={[isSelected && 'selected', said && 'moving'].filter(Boolean).join(' ') || undefined}
    >
      <td>
        <input type="checkbox" checked={isSelected} aria-label={list.select(name)} onChange={select} />
      </td>
      {handle && (
        <td className="narrow">
          <Handle label={list.move(name)} {...handle} />
        </td>
      )}
      <td className="name">
        <a href={`/dashboard/${entity}/${row.id}`}>{name}</a>
        <span className="mono dim" aria-live={said ? 'assertive' : undefined}>
          {said ?? `/${row.slug}`}
        </span>
      </td>
      {row.cells.map(({ column, text }) => (
        <td key={column} className="wide dim">
          {text || '–'}
        </td>
      ))}
      {row.marks.map(({ locale: language, mark }) => (
        <td key={language} className="language">
          <LanguageMark mark={mark} label={`${language.toUpperCase()}: ${marks[mark]}`} />
        </td>
      ))}
      <td className="wide">
        <State published={row.published} locale={locale} />
      </td>
      <td className="wide mono dim">{row.edited}</td>
    </tr>
  )
}
