'use client'

import { type FormEvent, useRef, useState } from 'react'
import { ContactFields, type FieldTexts } from './contact-fields.tsx'
import { type Answer, sendForm } from './send-form.ts'

export type ContactFormTexts = FieldTexts & {
  send: string
  sending: string
  note: string
  noteLink: string
  sentTitle: string
  sentText: string
  unreachable: string
}

type Props = { locale: string; texts: ContactFormTexts }
type State = 'ready' | 'sending' | 'sent'
type Refused = Exclude<Answer, { ok: true }>

const nothingWrong = { problem: '', fields: {} }

/** The reader of the page is where the fault is, or the answer. */
function focusOn(form: HTMLFormElement, { fields }: Refused): void {
  const [first] = Object.keys(fields)
  const place = first === undefined ? null : form.elements.namedItem(first)
  if (place instanceof HTMLElement) place.focus()
}

/** Told where the form was, to the reader of the page at once. */
function Sent({ title, text }: { title: string; text: string }) {
  return (
    <div role="status" tabIndex={-1} className="sent" ref={place => place?.focus()}>
      <h2 className="head-title">{title}</h2>
      <p>{text}</p>
    </div>
  )
}

/**
 * A plain form: without JavaScript the server answers with this page and what was typed. With it, the same is
 * sent and told in place.
 */
export function ContactForm({ locale, texts }: Props) {
  const [state, setState] = useState<State>('ready')
  const [wrong, setWrong] = useState<Omit<Refused, 'ok'>>(nothingWrong)
  const isSending = useRef(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending.current) return
    const form = event.currentTarget
    isSending.current = true
    setState('sending')
    setWrong(nothingWrong)
    const answer = (await sendForm(form)) ?? { ok: false, problem: texts.unreachable, fields: {} }
    isSending.current = false
    if (answer.ok) return setState('sent')
    setState('ready')
    setWrong(answer)
    focusOn(form, answer)
  }

  if (state === 'sent') return <Sent title={texts.sentTitle} text={texts.sentText} />
  return (
    <form
      id="contact-form"
      className="contact-form"
      method="post"
      action={`/${locale}/contact/send`}
      noValidate
      onSubmit={submit}
    >
      <div role="alert" id="contact-problem">
        {wrong.problem && <p className="problem">{wrong.problem}</p>}
      </div>
      <ContactFields texts={texts} wrong={wrong.fields} />
      <div className="actions">
        <button type="submit" className="button solid" aria-disabled={state === 'sending'}>
          {state === 'sending' ? texts.sending : texts.send}
        </button>
        <p className="dim">
          {texts.note} <a href={`/${locale}/privacy`}>{texts.noteLink}</a>
        </p>
      </div>
    </form>
  )
}
