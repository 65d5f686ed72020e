'use client'

import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { type NexusTexts, nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { keep, readKept } from './kept.ts'
import { usePulse } from './pulse.ts'

type Props = {
  locale: Locale
  ask: (question: string) => void
  stop: () => void
  startAnew: () => void
  /** Called when somebody is about to ask. */
  warm?: () => void
  field?: RefObject<HTMLTextAreaElement | null>
  /** What Esc does when nothing is being written. */
  escHint?: string | undefined
}

const longestQuestion = 2_000

function SendMark({ isBusy }: { isBusy: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={isBusy ? 'M4 4h8v8H4z' : 'M8 13.5V2.5M3 7.5l5-5 5 5'} />
    </svg>
  )
}

/** What is typed outlasts a reload and the way to another page. */
function useDraft(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const draft = readKept('draft')
    if (field.current && draft !== null && field.current.value === '') field.current.value = draft
  }, [field])
}

function whatIsWrong(question: string, { faults }: NexusTexts): string | null {
  if (question === '') return faults.empty
  return question.length > longestQuestion ? faults.tooLong : null
}

type Asking = Pick<Props, 'ask' | 'stop'> & {
  field: RefObject<HTMLTextAreaElement | null>
  texts: NexusTexts
}

/** Sending by button or Enter; while an answer is written the button stops it and Enter waits. */
function useAsking({ ask, stop, field, texts }: Asking) {
  const { isBusy } = usePulse()
  const [problem, setProblem] = useState<string | null>(null)
  function send() {
    const question = field.current?.value.trim() ?? ''
    const wrong = whatIsWrong(question, texts)
    setProblem(wrong)
    if (wrong !== null || !field.current) return field.current?.focus()
    field.current.value = ''
    keep('draft', '')
    ask(question)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) stop()
    else send()
  }
  function type(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isBusy) send()
  }
  return { problem, submit, type }
}

function Hints({ texts, startAnew, escHint }: Pick<Props, 'startAnew' | 'escHint'> & { texts: NexusTexts }) {
  const { isBusy, hasTurns, questionsLeft } = usePulse()
  return (
    <div className="hints">
      <p>
        <span className="keys">{isBusy ? texts.escStops : escHint} </span>
        {questionsLeft === null ? texts.subtitle : texts.questionsLeft(questionsLeft)}
      </p>
      {hasTurns && (
        <button type="button" onClick={startAnew}>
          {texts.newConversation}
        </button>
      )}
    </div>
  )
}

/** The field for a question: a plain form until the code of the conversation takes it over. */
export function Composer({ locale, ask, stop, startAnew, warm, field: given, escHint }: Props) {
  const texts = nexusTextsIn(locale)
  const { isBusy, hasTurns } = usePulse()
  const own = useRef<HTMLTextAreaElement>(null)
  const field = given ?? own
  useDraft(field)
  const { problem, submit, type } = useAsking({ ask, stop, field, texts })
  return (
    <form className="composer" method="post" action={`/${locale}/nexus/ask`} onSubmit={submit} onFocus={warm}>
      <div role="alert">{problem !== null && <p className="problem">{problem}</p>}</div>
      <div className="field">
        <textarea
          ref={field}
          name="question"
          rows={1}
          aria-label={texts.question}
          placeholder={hasTurns ? texts.followUp : texts.placeholder}
          enterKeyHint="send"
          autoComplete="off"
          onKeyDown={type}
          onInput={event => keep('draft', event.currentTarget.value)}
        />
        <button
          type="submit"
          className={isBusy ? 'send stop' : 'send'}
          aria-label={isBusy ? texts.stop : texts.send}
        >
          <SendMark isBusy={isBusy} />
        </button>
      </div>
      <Hints texts={texts} startAnew={startAnew} escHint={escHint} />
    </form>
  )
}
