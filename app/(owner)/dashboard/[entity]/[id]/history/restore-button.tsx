'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { RestoreRequest } from '#lib/entities/history/restore-version.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { showToast } from '../../../_shell/toast-store.ts'
import { tryAction } from '../../../_shell/try-action.ts'
import { restoreVersionAction } from './actions.ts'

type Props = { request: RestoreRequest; locale: Locale; text: string; label: string; said: string }

/** Writes this version again; what was there meanwhile is one version down in the list. */
export function RestoreButton({ request, locale, text, label, said }: Props) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const restore = () =>
    start(async () => {
      const restored = await tryAction(locale, () => restoreVersionAction(request))
      router.refresh()
      if (restored !== null) showToast(said)
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
