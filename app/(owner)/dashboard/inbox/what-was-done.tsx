import type { InboxTexts } from '#lib/i18n/texts/owner/inbox.ts'
import { archiveAction, restoreAction, unarchiveAction } from './actions.ts'
import type { InboxView } from './address.ts'
import { MessageButton } from './message-button.tsx'

type Done = keyof InboxTexts['done']
type Props = { done: string | string[] | undefined; id: string; view: InboxView; texts: InboxTexts }

const undoing = { archived: unarchiveAction, unarchived: archiveAction, deleted: restoreAction }

const isDone = (value: unknown, texts: InboxTexts): value is Done =>
  typeof value === 'string' && Object.hasOwn(texts.done, value)

const canUndo = (done: Done): done is keyof typeof undoing => done in undoing

/** Says what the last act did, and undoes it. */
export function WhatWasDone({ done, id, view, texts }: Props) {
  if (!isDone(done, texts)) return <div role="status" />
  return (
    <div role="status" className="done">
      <p>{texts.done[done]}</p>
      {canUndo(done) && (
        <MessageButton id={id} view={view} action={undoing[done]} className="link">
          {texts.undo}
        </MessageButton>
      )}
    </div>
  )
}
