/** Something that just happened, and how it is taken back. */
export type Toast = { id: number; text: string; action?: { label: string; run: () => void } }

type Listener = () => void

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<Listener>()

const tell = () => {
  for (const listener of listeners) listener()
}

const keptMs = 12_000

/** Says it for twelve seconds, in the corner and to screen readers. */
export function showToast(text: string, action?: Toast['action']): void {
  const toast = action ? { id: nextId++, text, action } : { id: nextId++, text }
  toasts = [...toasts.slice(-2), toast]
  tell()
  setTimeout(() => dismissToast(toast.id), keptMs)
}

export function dismissToast(id: number): void {
  toasts = toasts.filter(toast => toast.id !== id)
  tell()
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const currentToasts = () => toasts
