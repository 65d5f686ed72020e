'use client'

import { useTransition } from 'react'
import type { EntryName } from '#lib/entities/owner-edits.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { showToast } from '../_shell/toast-store.ts'
import { tryAction } from '../_shell/try-action.ts'
import { deleteAction, publishAction } from '../entry-actions.ts'
import { undoDeletion } from './undo-deletion.ts'

type Props = { entity: EntryName; locale: Locale; ids: string[]; done: () => void }

/** What is done to all selected entries at once. */
export function SelectionBar({ entity, locale, ids, done }: Props) {
  const [isPending, start] = useTransition()
  const { list, toast } = deskTexts(locale)
  const publish = (state: 'published' | 'draft') =>
    start(async () => {
      const result = await tryAction(locale, () => publishAction({ entity, ids, state }))
      if (result === null) return
      const say = state === 'published' ? toast.published : toast.unpublished
      showToast(say(result.count))
      done()
    })
  const remove = () =>
    start(async () => {
      const result = await tryAction(locale, () => deleteAction({ entity, ids }))
      if (result === null) return
      undoDeletion({ batch: result.batch, count: ids.length, locale, done })
      done()
    })
  return (
    <div className="selection" role="toolbar" aria-label={list.selected(ids.length)} aria-busy={isPending}>
      <strong>{list.selected(ids.length)}</strong>
      <button type="button" onClick={() => publish('published')}>
        {list.publish}
      </button>
      <button type="button" onClick={() => publish('draft')}>
        {list.unpublish}
      </button>
      <a href={`/dashboard/export/${entity}?ids=${ids.join(',')}`} download>
        {list.exportJson}
      </a>
      <button type="button" onClick={remove}>
        {list.remove}
      </button>
      <button type="button" className="push" onClick={done}>
        {list.clear}
      </button>
    </div>
  )
}
