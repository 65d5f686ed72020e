import type { MediaTexts } from '#lib/i18n/texts/owner/media.ts'
import { restoreMediaAction } from './actions.ts'

type Props = { id: string | string[] | undefined; texts: MediaTexts }

/** What was just deleted can come back from here. */
export function DeletedNotice({ id, texts }: Props) {
  if (typeof id !== 'string') return <div role="status" />
  if (id === 'gone') return <p role="status">{texts.notRestored}</p>
  return (
    <form action={restoreMediaAction} className="saved with-act">
      <input type="hidden" name="id" value={id} />
      <span role="status">{texts.deleted}</span>
      <button type="submit" className="link">
        {texts.undo}
      </button>
    </form>
  )
}
