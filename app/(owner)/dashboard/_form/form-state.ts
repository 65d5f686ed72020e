import type { FormShape } from '#lib/entities/kit/form-shape.ts'
import type { FormValues } from '#lib/entities/kit/form-values.ts'
import type { Saved } from '#lib/entities/save.ts'
import type { Problem } from '#lib/result.ts'
import { type Clash, changedPaths, clashesOf, mergeChanges } from './changes.ts'
import type { Draft } from './drafts.ts'

/** Beside the problems of a write: nobody answered. */
export type FormProblem = Problem | { kind: 'unreachable' }

/** A form between two saves: `base` is what was saved last, `values` what is typed now. */
export type FormState = Draft & {
  fits: string[]
  problem: FormProblem | null
  clashes: Clash[]
  isRestored: boolean
  isSaving: boolean
  savedAt: string | null
}

const settled = { fits: [], problem: null, clashes: [], isRestored: false, isSaving: false, savedAt: null }

export function beginForm({ id, version, values, typed }: FormShape): FormState {
  return { id, version, base: values, values: { ...values, ...typed }, ...settled }
}

/** The form with what was typed earlier; its base is kept, so that a later save elsewhere is noticed. */
export function withDraft(state: FormState, draft: Draft): FormState {
  return { ...state, ...draft, isRestored: true }
}

export function withValue(state: FormState, path: string, value: FormValues[string]): FormState {
  return { ...state, values: { ...state.values, [path]: value } }
}

/** The owner chose one of two texts. */
export function withChoice(state: FormState, clash: Clash, chosen: FormValues[string]): FormState {
  const clashes = state.clashes.filter(({ path }) => path !== clash.path)
  return { ...withValue(state, clash.path, chosen), clashes }
}

/** The field's text stands for its source as it is now. */
export function withFit(state: FormState, path: string): FormState {
  return { ...state, fits: [...new Set([...state.fits, path])] }
}

function isSaved(value: unknown): value is Saved {
  return value !== null && typeof value === 'object' && 'version' in value && 'values' in value
}

/** What only one side changed is taken over, the rest is asked; nothing that was typed goes. */
function afterConflict(state: FormState, current: Saved): FormState {
  const states = { base: state.base, mine: state.values, theirs: current.values }
  const { version, values: base } = current
  return { ...state, version, base, values: mergeChanges(states), clashes: clashesOf(states) }
}

export function afterProblem(state: FormState, problem: FormProblem): FormState {
  const told = { ...state, problem, isSaving: false }
  if (problem.kind !== 'conflict' || !isSaved(problem.current)) return told
  return afterConflict(told, problem.current)
}

/** What was typed while it was being saved stays typed. */
export function afterSaving(state: FormState, sent: FormValues, saved: Saved): FormState {
  const values = { ...saved.values }
  for (const path of changedPaths(sent, state.values)) {
    const typed = state.values[path]
    if (typed !== undefined) values[path] = typed
  }
  const { id, version, savedAt } = saved
  return { ...settled, id, version, base: saved.values, values, savedAt }
}

export const countChanges = ({ base, values, fits }: FormState) =>
  new Set([...changedPaths(base, values), ...fits]).size
