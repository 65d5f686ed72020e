import { useState } from 'react'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import type { Source } from '#lib/nexus/render/sources.ts'
import { textOf } from '#lib/nexus/render/turns.ts'
import { askAgain } from './conversation.ts'
import { usePlace } from './place.ts'
import { sendThumb, type Thumb } from './send-thumb.ts'

type Props = { answer: ChatMessage; sources: readonly Source[]; isLast: boolean }

/** The answer for a mail: its text, and where each number leads. */
function copyOf(answer: ChatMessage, sources: readonly Source[]): string {
  const lines = sources.map(({ number, title, path }) => {
    const address = new URL(path, window.location.href).href
    return `[${number}] ${title}: ${address}`
  })
  return [textOf(answer), lines.join('\n')].filter(Boolean).join('\n\n')
}

function Copy({ answer, sources }: Omit<Props, 'isLast'>) {
  const { texts } = usePlace()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copyOf(answer, sources))
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
    </button>
  )
}

function Thumbs({ exchangeId }: { exchangeId: string }) {
  const { texts } = usePlace()
  const [chosen, setChosen] = useState<Thumb | null>(null)
  const choose = async (thumb: Thumb) => {
    const before = chosen
    const next = thumb === chosen ? null : thumb
    setChosen(next)
    if (!(await sendThumb(exchangeId, next))) setChosen(before)
  }
  return (
    <>
      <button type="button" aria-pressed={chosen === 'up'} onClick={() => choose('up')}>
        {texts.helpful}
      </button>
      <button type="button" aria-pressed={chosen === 'down'} onClick={() => choose('down')}>
        {texts.notHelpful}
      </button>
    </>
  )
}

/** What can be done with an answer once it is there. */
export function AnswerActions({ answer, sources, isLast }: Props) {
  const { texts } = usePlace()
  const exchangeId = answer.metadata?.exchangeId
  return (
    <div className="answer-actions">
      {textOf(answer) !== '' && <Copy answer={answer} sources={sources} />}
      {isLast && (
        <button type="button" onClick={() => void askAgain()}>
          {texts.askAgain}
        </button>
      )}
      {exchangeId && <Thumbs exchangeId={exchangeId} />}
    </div>
  )
}
