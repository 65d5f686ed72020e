import { spokenSentences } from '#lib/nexus/render/sentences.ts'
import { type Turn, textOf } from '#lib/nexus/render/turns.ts'
import { usePlace } from './place.ts'

/** Tells a screen reader each sentence once it is finished, never half of one. */
export function Announcer({ turn, isBusy }: { turn: Turn | undefined; isBusy: boolean }) {
  const { locale, texts } = usePlace()
  const { answer } = turn ?? { answer: null }
  const language = answer?.metadata?.language ?? locale
  const sentences = answer === null ? [] : spokenSentences(textOf(answer), language, !isBusy)
  const said = sentences.map((sentence, index) => ({ sentence, key: `${turn?.id}-${index}` }))
  return (
    <div className="sr" role="log" aria-label={texts.conversation}>
      {isBusy && sentences.length === 0 && <p>{texts.reading}</p>}
      {said.map(({ sentence, key }) => (
        <p key={key} lang={language}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
