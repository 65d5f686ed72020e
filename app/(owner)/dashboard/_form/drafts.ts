import type { FormValues } from '#lib/entities/kit/form-values.ts'

/** What was typed and not saved, and what it began from. */
export type Draft = { id: string; version: number | null; base: FormValues; values: FormValues }

const keyOf = (name: string) => `live-cv:draft:${name}`

/** What is kept under a name; null where there is nothing or the browser keeps nothing. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps it over a reload; a browser that refuses costs the draft, not the form. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value))
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

function isDraft(value: unknown): value is Draft {
  if (value === null || typeof value !== 'object') return false
  return 'id' in value && typeof value.id === 'string' && 'base' in value && 'values' in value
}

/** The form's draft of that name. */
export function readDraft(name: string): Draft | null {
  const draft = readKept(name)
  return isDraft(draft) ? draft : null
}

export const keepDraft = (name: string, { id, version, base, values }: Draft) =>
  keep(name, { id, version, base, values })
