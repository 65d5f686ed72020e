import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { showToast } from '../_shell/toast-store.ts'
import { tryAction } from '../_shell/try-action.ts'
import { restoreBatchAction } from '../entry-actions.ts'

type Deletion = { batch: string; count: number; locale: Locale; done: () => void }

/** Says what was deleted and offers to take it back. */
export function undoDeletion({ batch, count, locale, done }: Deletion): void {
  const { toast } = deskTexts(locale)
  const run = async () => {
    const result = await tryAction(locale, () => restoreBatchAction({ batch }))
    if (result === null) return
    showToast(toast.undone)
    done()
  }
  showToast(toast.deleted(count), { label: toast.undo, run: () => void run() })
}
