'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { FormShape } from '#lib/entities/kit/form-shape.ts'
import type { Saved } from '#lib/entities/save.ts'
import type { Result } from '#lib/result.ts'
import { saveAction } from '../entry-actions.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'
import {
  afterProblem,
  afterSaving,
  beginForm,
  countChanges,
  type FormProblem,
  type FormState,
  withDraft,
} from './form-state.ts'
import { forgetForm, noteForm } from './registry.ts'

type Answer = Result<Saved> | { ok: false; problem: FormProblem }

async function send({ entity }: FormShape, { id, version, values, fits }: FormState): Promise<Answer> {
  try {
    return await saveAction({ entity, id, version, values, fits })
  } catch {
    return { ok: false, problem: { kind: 'unreachable' } }
  }
}

type Options = { draftName: string; onSaved?: ((saved: Saved) => void) | undefined }

/** The state of one entry's form: typed, kept in the browser, saved, and told of what went wrong. */
export function useEntryForm(shape: FormShape, { draftName, onSaved }: Options) {
  const router = useRouter()
  const [state, setState] = useState(() => beginForm(shape))
  const [isReady, setReady] = useState(false)
  const changes = countChanges(state)

  const save = async (): Promise<boolean> => {
    if (state.isSaving) return false
    setState(now => ({ ...now, isSaving: true }))
    const answer = await send(shape, state)
    if (!answer.ok) {
      setState(now => afterProblem(now, answer.problem))
      return false
    }
    dropDraft(draftName)
    setState(now => afterSaving(now, state.values, answer.value))
    onSaved?.(answer.value)
    router.refresh()
    return true
  }
  const discard = () => {
    dropDraft(draftName)
    setState(now => ({
      ...beginForm(shape),
      id: now.id,
      base: now.base,
      values: now.base,
      version: now.version,
    }))
  }

  useEffect(() => {
    const draft = readDraft(draftName)
    if (draft !== null) setState(now => withDraft(now, draft))
    setReady(true)
  }, [draftName])
  useEffect(() => {
    if (isReady && changes > 0) keepDraft(draftName, state)
    else if (isReady) dropDraft(draftName)
  }, [draftName, isReady, changes, state])
  useEffect(() => {
    const { id, entity } = shape
    const entry = { entity, values: state.values }
    noteForm({ id, entry, changes, isSaving: state.isSaving, save, discard })
  })
  useEffect(() => () => forgetForm(shape.id), [shape.id])

  return { state, setState, changes, isReady, save, discard }
}

export type EntryFormHandle = ReturnType<typeof useEntryForm>
