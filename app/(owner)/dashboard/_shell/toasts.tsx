'use client'

import { useSyncExternalStore } from 'react'
import { currentToasts, dismissToast, subscribe, type Toast } from './toast-store.ts'

const none: readonly Toast[] = []

/** What just happened, with the way back. */
export function Toasts({ dismiss }: { dismiss: string }) {
  const toasts = useSyncExternalStore(subscribe, currentToasts, () => none)
  return (
    <section className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, action }) => (
        <p key={id} className="toast">
          <span>{text}</span>
          {action && (
            <button
              type="button"
              onClick={() => {
                dismissToast(id)
                action.run()
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" className="dismiss" aria-label={dismiss} onClick={() => dismissToast(id)}>
            ×
          </button>
        </p>
      ))}
    </section>
  )
}
