'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { undoDeletion } from './undo-deletion.ts'

type Props = { batch: string; entity: string; locale: Locale }

/** After an entry was deleted from its own page: the list says so, once, and takes it back. */
export function TellDeleted({ batch, entity, locale }: Props) {
  const router = useRouter()
  useEffect(() => {
    window.history.replaceState(null, '', `/dashboard/${entity}`)
    undoDeletion({ batch, count: 1, locale, done: () => router.refresh() })
  }, [batch, entity, locale, router])
  return null
}
