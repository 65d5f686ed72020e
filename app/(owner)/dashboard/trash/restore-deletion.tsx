'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { showToast } from '../_shell/toast-store.ts'
import { tryAction } from '../_shell/try-action.ts'
import { restoreBatchAction } from '../entry-actions.ts'

type Props = { batch: string; locale: Locale; text: string; label: string; said: string; blocked: string }

/** What belongs to something that is gone itself cannot come back: that is an answer, not a fault. */
async function ask(batch: string) {
  const answer = await restoreBatchAction({ batch })
  const isBlocked = !answer.ok && answer.problem.kind === 'missing'
  return isBlocked ? { ok: true as const, value: { count: 0 } } : answer
}

/** Brings a deletion back; its line goes, and the keyboard is at the top of the list again. */
export function RestoreDeletion({ batch, locale, text, label, said, blocked }: Props) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const restore = () =>
    start(async () => {
      const restored = await tryAction(locale, () => ask(batch))
      router.refresh()
      if (restored === null) return
      showToast(restored.count === 0 ? blocked : said)
      if (restored.count > 0) document.getElementById('trash-title')?.focus()
    })
  return (
    <button
      type="button"
      className="button line"
      aria-label={label}
      aria-disabled={isPending}
      onClick={isPending ? undefined : restore}
    >
      {text}
    </button>
  )
}
