import type { FormValues } from '#lib/entities/kit/form-values.ts'

/** What was typed and not saved, and what it began from. */
export type Draft = { id: string; version: number | null; base: FormValues; values: FormValues }

const keyOf = (name: string) => `live-cv:draft:${name}`

function isDraft(value: unknown): value is Draft {
  if (value === null || typeof value !== 'object') return false
  return 'id' in value && typeof value.id === 'string' && 'base' in value && 'values' in value
}

/** The draft kept under a name; null where there is none or the browser keeps nothing. */
export function readDraft(name: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}

/** Keeps a draft; a browser that refuses costs the draft, not the form. */
export function keepDraft(name: string, { id, version, base, values }: Draft): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ id, version, base, values }))
  } catch {
    // Full or refused: what was typed is still in the form.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Nothing was kept.
  }
}
