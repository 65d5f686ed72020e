import type { BoardText } from '#lib/entities/board/board-texts.ts'
import type { Seen } from '#lib/entities/board/save-text.ts'
import type { FormProblem } from '../_form/form-state.ts'

/** A text on the board: what is typed, over what was seen when the typing began; `saved` until it leaves. */
export type TextState = {
  typed: string | null
  seen: Seen | null
  saved: string | null
  /** What is stored, where it was changed elsewhere. */
  stored: Seen | null
  problem: FormProblem | null
  isSaving: boolean
}

export const untouched: TextState = {
  typed: null,
  seen: null,
  saved: null,
  stored: null,
  problem: null,
  isSaving: false,
}

export const seenIn = ({ text, source }: BoardText): Seen => ({ text, source: source.text })

export const shownText = ({ typed, saved }: TextState, text: BoardText) => typed ?? saved ?? text.text

export const isChanged = (state: TextState, text: BoardText) =>
  state.typed !== null && state.typed !== (state.saved ?? text.text)

export function withTyped(state: TextState, text: BoardText, typed: string): TextState {
  return { ...state, typed, seen: state.seen ?? seenIn(text) }
}

function isSeen(value: unknown): value is Seen {
  return value !== null && typeof value === 'object' && 'text' in value && 'source' in value
}

/** What is stored is shown from now on: who saves again has seen it. */
export function afterRefusal(state: TextState, problem: FormProblem): TextState {
  const told = { ...state, problem, isSaving: false }
  if (problem.kind !== 'conflict' || !isSeen(problem.current)) return told
  return { ...told, seen: problem.current, stored: problem.current }
}
