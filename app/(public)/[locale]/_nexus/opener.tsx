'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { readKept } from './kept.ts'
import { type Chat, loadChat } from './load-chat.ts'
import { watchAsking } from './watch-asking.ts'

type State = { chat: Chat; opening: ReturnType<Chat['readOpening']>; isRestored: boolean }

const isNexusPage = () => window.location.pathname.endsWith('/nexus')

/** All of the Nexus that a page loads with: its code comes when it is first asked for. */
export function NexusOpener({ locale }: { locale: Locale }) {
  const [state, setState] = useState<State | null>(null)
  const from = useRef<Element | null>(null)
  const open = useCallback(
    async (isRestored: boolean) => {
      from.current = document.activeElement
      document.documentElement.dataset.nexus = 'open'
      try {
        const chat = await loadChat()
        setState({ chat, opening: chat.readOpening(locale), isRestored })
      } catch {
        // The full page does without this code.
        window.location.assign(`/${locale}/nexus`)
      }
    },
    [locale],
  )
  const close = useCallback(() => {
    setState(null)
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (readKept('open') !== null && !isNexusPage()) void open(true)
    return watchAsking(() => void open(false))
  }, [open])
  if (state === null) return null
  const { chat, opening, isRestored } = state
  return <chat.Panel locale={locale} opening={opening} isRestored={isRestored} close={close} />
}
