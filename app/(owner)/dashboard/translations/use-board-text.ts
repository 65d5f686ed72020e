'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { BoardText } from '#lib/entities/board/board-texts.ts'
import type { Seen } from '#lib/entities/board/save-text.ts'
import type { Result } from '#lib/result.ts'
import { dropDraft, keepDraft, readDraft } from '../_form/drafts.ts'
import type { FormProblem } from '../_form/form-state.ts'
import { forgetForm, noteForm } from '../_form/registry.ts'
import { saveTextAction } from './actions.ts'
import {
  afterRefusal,
  isChanged,
  seenIn,
  shownText,
  type TextState,
  untouched,
  withTyped,
} from './text-state.ts'

type Answer = Result<Seen> | { ok: false; problem: FormProblem }

type Sent = { text: string; seen: Seen; fits: boolean }

async function send({ entity, id, path }: BoardText, sent: Sent): Promise<Answer> {
  try {
    return await saveTextAction({ entity, id, path, ...sent })
  } catch {
    return { ok: false, problem: { kind: 'unreachable' } }
  }
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** What was typed here earlier and not saved. */
function withKept(state: TextState, name: string): TextState {
  const draft = readDraft(name)
  if (draft === null) return state
  const { base, values } = draft
  return {
    ...state,
    typed: asText(values.text),
    seen: { text: asText(base.text), source: asText(base.source) },
  }
}

/** One text of the board: typed, kept in the browser, saved, and told of what went wrong. */
export function useBoardText(text: BoardText) {
  const router = useRouter()
  const name = `text:${text.id}:${text.path}`
  const [state, setState] = useState<TextState>(untouched)
  const [isReady, setReady] = useState(false)
  const changes = isChanged(state, text) ? 1 : 0

  const write = async (sent: Sent): Promise<boolean> => {
    if (state.isSaving) return false
    setState(now => ({ ...now, isSaving: true }))
    const answer = await send(text, sent)
    if (!answer.ok) {
      setState(now => afterRefusal(now, answer.problem))
      return false
    }
    dropDraft(name)
    setState({ ...untouched, saved: answer.value.text })
    router.refresh()
    return true
  }
  const seen = state.seen ?? seenIn(text)
  const save = () => write({ text: shownText(state, text), seen, fits: true })
  const confirm = () => write({ text: text.text, seen: seenIn(text), fits: true })
  const discard = () => {
    dropDraft(name)
    setState(untouched)
  }
  const takeStored = () => {
    discard()
    router.refresh()
  }

  useEffect(() => {
    setState(now => withKept(now, name))
    setReady(true)
  }, [name])
  useEffect(() => {
    if (!isReady) return
    const { text: typed, source } = seen
    const values = { text: shownText(state, text) }
    if (changes > 0) keepDraft(name, { id: text.id, version: null, base: { text: typed, source }, values })
    else dropDraft(name)
  }, [name, isReady, changes, state, text, seen])
  useEffect(() => noteForm({ id: name, entry: null, changes, isSaving: state.isSaving, save, discard }))
  useEffect(() => () => forgetForm(name), [name])

  const type = (typed: string) => setState(now => withTyped(now, text, typed))
  return { state, isReady, isChanged: changes > 0, type, save, confirm, takeStored }
}

export type BoardTextHandle = ReturnType<typeof useBoardText>
