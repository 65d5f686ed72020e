import type { ReactNode } from 'react'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { sayingSilence } from '#lib/nexus/render/silence.ts'
import { type Source, sourcesOf } from '#lib/nexus/render/sources.ts'
import { AnswerActions } from './answer-actions.tsx'
import { AnswerText } from './answer-text.tsx'
import { PartView } from './part-view.tsx'
import { usePlace } from './place.ts'
import { Sources } from './sources.tsx'

type Props = { answer: ChatMessage; isWriting: boolean; isLast: boolean }

function Ring() {
  return (
    <svg className="ring" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeDasharray="2.6 2.1" />
    </svg>
  )
}

function contactPathOf({ parts }: ChatMessage): string | null {
  const next = parts.findLast(part => part.type === 'data-next')
  return next?.data.contactPath ? next.data.contactPath : null
}

/** What the CV does not say is said so, with a way to the one who knows. */
function Silence({ answer, children }: { answer: ChatMessage; children: ReactNode }) {
  const { locale, texts } = usePlace()
  return (
    <div className="silence">
      <Ring />
      <div>
        {children}
        {contactPathOf(answer) !== null && (
          <p className="acts">
            <a href={`/${locale}/contact`}>{texts.askByMessage}</a>
          </p>
        )}
      </div>
    </div>
  )
}

function AnswerParts({ answer, isWriting, sources }: Omit<Props, 'isLast'> & { sources: readonly Source[] }) {
  const { locale, texts } = usePlace()
  const { parts, metadata } = answer
  const isSilent = metadata?.isAnswered === false
  const setting = {
    sources: new Map(sources.map(source => [source.number, source])),
    language: metadata?.language ?? locale,
    marksUnsourced: metadata?.model === 'large' && !isSilent && !isWriting,
  }
  const last = parts.findLast(part => part.type === 'text')
  const shown = parts.map((part, index) => ({ part, key: String(index) }))
  return shown.map(({ part, key }) => (
    <PartView
      key={key}
      part={part}
      drawText={text => {
        const setIn = { setting, isWriting: isWriting && part === last }
        if (!isSilent) return <AnswerText text={text} {...setIn} />
        return (
          <Silence answer={answer}>
            <AnswerText text={sayingSilence(text, texts.silent)} {...setIn} />
          </Silence>
        )
      }}
    />
  ))
}

/** An answer as text with numbered sources, and what its tools found. */
export function Answer({ answer, isWriting, isLast }: Props) {
  const { locale, texts } = usePlace()
  const { metadata } = answer
  const sources = sourcesOf(answer.parts, locale)
  const language = metadata?.language
  return (
    <div className="answer">
      <div className="said" lang={language === locale ? undefined : language}>
        <AnswerParts answer={answer} isWriting={isWriting} sources={sources} />
      </div>
      {!isWriting && (
        <>
          <Sources sources={sources} />
          {metadata?.model && <p className="quiet mono">{texts.kinds[metadata.model]}</p>}
          <AnswerActions answer={answer} sources={sources} isLast={isLast} />
        </>
      )}
    </div>
  )
}
