import type { FormValues } from '#lib/entities/kit/form-values.ts'
import type { EntityName } from '#lib/entities/tables.ts'

/** A form on the page that may hold unsaved changes. */
export type OpenForm = {
  id: string
  /** What is typed now; null in the form of something that is no entry. */
  entry: { entity: EntityName; values: FormValues } | null
  changes: number
  isSaving: boolean
  /** Resolves to whether it is saved. */
  save: () => Promise<boolean>
  discard: () => void
}

type Listener = () => void

let forms: readonly OpenForm[] = []
const listeners = new Set<Listener>()

function replace(next: readonly OpenForm[]): void {
  forms = next
  for (const listener of listeners) listener()
}

/** Tells the save bar of a form, or of its new state. */
export function noteForm(form: OpenForm): void {
  const isKnown = forms.some(({ id }) => id === form.id)
  replace(isKnown ? forms.map(each => (each.id === form.id ? form : each)) : [...forms, form])
}

export function forgetForm(id: string): void {
  replace(forms.filter(form => form.id !== id))
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const openForms = () => forms

const saveThose = (which: (form: OpenForm) => boolean) =>
  Promise.all(forms.filter(form => form.changes > 0 && which(form)).map(form => form.save()))

/**
 * Saves the forms that were changed; one that needs the owner does not keep the others from it. What stands
 * inside of an entry's form goes first: a new entry leaves the page once it is saved.
 */
export async function saveAll(): Promise<void> {
  await saveThose(({ entry }) => entry === null)
  await saveThose(({ entry }) => entry !== null)
}
