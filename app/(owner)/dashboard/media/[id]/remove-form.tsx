'use client'

import { type ReactNode, useActionState } from 'react'
import { type FileState, removeMediaAction } from '../actions.ts'

type Props = {
  id: string
  words: string
  /** Where the file is used, shown when that is why it was not deleted. */
  children: ReactNode
}

const untouched: FileState = { problem: null, isInUse: false }

export function RemoveForm({ id, words, children }: Props) {
  const [state, submit, isPending] = useActionState(removeMediaAction, untouched)
  return (
    <form action={submit} className="alt-form">
      <div role="alert">
        {state.problem !== null && (
          <div className="problem">
            <p>{state.problem}</p>
            {state.isInUse && children}
          </div>
        )}
      </div>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button line" aria-disabled={isPending}>
        {words}
      </button>
    </form>
  )
}
