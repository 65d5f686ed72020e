'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { deskTexts } from '#lib/i18n/texts/desk/index.ts'
import { type OpenForm, openForms, saveAll, subscribe } from './registry.ts'

const none: readonly OpenForm[] = []

function discardAll(forms: readonly OpenForm[]): void {
  for (const form of forms) form.discard()
}

const isSaveKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's'

/** Always in sight: what is not saved yet, and the way to save it. */
export function SaveBar({ locale }: { locale: Locale }) {
  const { form } = deskTexts(locale)
  const forms = useSyncExternalStore(subscribe, openForms, () => none)
  const changes = forms.reduce((sum, each) => sum + each.changes, 0)
  const isSaving = forms.some(each => each.isSaving)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return
      event.preventDefault()
      void saveAll()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (openForms().some(each => each.changes > 0)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeunload', onLeave)
    }
  }, [])
  return (
    <div className="save-bar">
      <p role="status">
        {changes > 0 ? (
          <>
            <span className="alive" aria-hidden="true" />
            <strong>{form.unsaved(changes)}</strong> <span className="dim kept">{form.keptHere}</span>
          </>
        ) : (
          <span className="dim">{form.allSaved}</span>
        )}
      </p>
      {changes > 0 && (
        <button type="button" className="link" onClick={() => discardAll(forms)}>
          {form.discard}
        </button>
      )}
      <button
        type="button"
        className="button solid"
        aria-disabled={changes === 0 || isSaving}
        onClick={() => void saveAll()}
      >
        {isSaving ? form.saving : form.save} <kbd>Ctrl S</kbd>
      </button>
    </div>
  )
}
