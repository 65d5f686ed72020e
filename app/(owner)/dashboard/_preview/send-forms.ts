import {
  isFromStage,
  type StageProblem,
  type ToStage,
} from '#app/(preview)/dashboard/preview/[locale]/messages.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type OpenForm, openForms, subscribe } from '../_form/registry.ts'

const restMs = 200

/** What the form looked at holds, then the forms of the same page that were changed. */
export function entriesToDraw(forms: readonly OpenForm[], id: string) {
  const looked = forms.filter(form => form.id === id)
  const others = forms.filter(form => form.id !== id && form.changes > 0)
  return [...looked, ...others].flatMap(form => (form.entry === null ? [] : { id: form.id, ...form.entry }))
}

type Asked = {
  frame: HTMLIFrameElement
  id: string
  language: Locale
  tell: (problem: StageProblem) => void
}

/** Sends what the page's forms hold to the stage in the frame: when it is ready, and whenever typing rests. */
export function sendForms({ frame, id, language, tell }: Asked): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = () => {
    const entries = entriesToDraw(openForms(), id)
    const message: ToStage = { draw: { locale: language, entries } }
    frame.contentWindow?.postMessage(message, window.location.origin)
  }
  const sendSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(send, restMs)
  }
  const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || source !== frame.contentWindow || !isFromStage(data)) return
    if (data.stage === 'ready') send()
    else tell(data.problem)
  }
  window.addEventListener('message', hear)
  const unsubscribe = subscribe(sendSoon)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    window.removeEventListener('message', hear)
  }
}
