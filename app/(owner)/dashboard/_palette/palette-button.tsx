'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import type { PaletteItem } from '#lib/entities/palette.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { paletteTexts } from '#lib/i18n/texts/desk/palette.ts'
import { tryAction } from '../_shell/try-action.ts'
import { listItemsAction } from './actions.ts'

const Palette = lazy(() => import('./palette.tsx'))

const isPaletteKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'

/** What cannot be listed is said; rooms and commands are there all the same. */
const listItems = async (locale: Locale) => (await tryAction(locale, () => listItemsAction(locale))) ?? []

/** Ctrl K, or a press: everything by its name. Code and list are loaded then. */
export function PaletteButton({ locale }: { locale: Locale }) {
  const [items, setItems] = useState<Promise<PaletteItem[]> | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return
      event.preventDefault()
      setItems(now => now ?? listItems(locale))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [locale])
  return (
    <>
      <button
        type="button"
        className="palette-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setItems(now => now ?? listItems(locale))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.75" />
          <path d="m10.5 10.5 4 4" />
        </svg>
        <span className="label">{paletteTexts(locale).label}</span>
        <span className="hint" aria-hidden="true">
          <kbd>Ctrl K</kbd>
        </span>
      </button>
      {items !== null && (
        <Suspense fallback={null}>
          <Palette items={items} locale={locale} close={() => setItems(null)} />
        </Suspense>
      )}
    </>
  )
}
