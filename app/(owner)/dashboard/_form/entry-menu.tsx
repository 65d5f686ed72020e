'use client'

import type { EntityName } from '#lib/entities/tables.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { tryAction } from '../_shell/try-action.ts'
import { deleteAction, duplicateAction } from '../entry-actions.ts'
import { dropDraft } from './drafts.ts'

type Props = { entity: EntityName; id: string; locale: Locale }

/** Copies the entry, or deletes it: the list says so and takes it back. */
export function EntryMenu({ entity, id, locale }: Props) {
  const texts = deskTexts(locale).form
  const duplicate = async () => {
    const copy = await tryAction(locale, () => duplicateAction({ entity, id }))
    if (copy !== null) window.location.assign(`/dashboard/${entity}/${copy.id}`)
  }
  const remove = async () => {
    const gone = await tryAction(locale, () => deleteAction({ entity, ids: [id] }))
    if (gone === null) return
    dropDraft(`${entity}:${id}`)
    window.location.assign(`/dashboard/${entity}?deleted=${gone.batch}`)
  }
  if (entity === 'profile') return null
  return (
    <div className="entry-menu">
      <button type="button" className="link" onClick={() => void duplicate()}>
        {texts.duplicate}
      </button>
      <button type="button" className="link danger" onClick={() => void remove()}>
        {texts.remove}
      </button>
    </div>
  )
}
