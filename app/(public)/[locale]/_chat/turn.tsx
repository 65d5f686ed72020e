import { faultOf, sayFault } from '#lib/nexus/render/faults.ts'
import { sourcesOf } from '#lib/nexus/render/sources.ts'
import { brokeOff, type Turn } from '#lib/nexus/render/turns.ts'
import { Suggestions } from '../_nexus/suggestions.tsx'
import { Answer } from './answer.tsx'
import { ask, askAgain } from './conversation.ts'
import { isLit } from './light.ts'
import { usePlace } from './place.ts'

type Props = { turn: Turn; isLast: boolean; isBusy: boolean; error: Error | undefined; headings: 'h2' | 'h3' }

/** What is going on while one waits. */
function Status({ turn: { answer } }: { turn: Turn }) {
  const { locale, texts } = usePlace()
  const hasText = answer?.parts.some(part => part.type === 'text' && part.text !== '') ?? false
  const count = answer === null ? 0 : sourcesOf(answer.parts, locale).length
  const waiting = answer?.metadata?.isSlow ? texts.slow : texts.reading
  const writing = count > 0 && isLit() ? texts.writingLit(count) : texts.writing
  return (
    <p className="status mono">
      <i />
      {hasText ? writing : waiting}
    </p>
  )
}

/** Why there is no answer, or not all of it, and how to get one. */
function Unfinished({ turn: { answer }, error }: Pick<Props, 'turn' | 'error'>) {
  const { texts } = usePlace()
  const isCut = answer !== null && brokeOff(answer)
  if (error === undefined && answer !== null && !isCut) return null
  const said = isCut ? texts.brokeOff : texts.unanswered
  return (
    <div className="unfinished" role={error === undefined ? undefined : 'alert'}>
      <p>{error === undefined ? said : sayFault(faultOf(error), texts)}</p>
      <button type="button" className="button line" onClick={() => void askAgain()}>
        {error === undefined ? texts.askAgain : texts.tryAgain}
      </button>
    </div>
  )
}

function Next({ turn: { answer } }: { turn: Turn }) {
  const { locale, texts } = usePlace()
  const next = answer?.parts.findLast(part => part.type === 'data-next')
  if (next === undefined) return null
  const title = next.data.contactPath === null ? texts.next : texts.youCanAsk
  return (
    <Suggestions
      locale={locale}
      title={title}
      questions={next.data.questions}
      ask={question => void ask(question)}
    />
  )
}

/** A question as a heading and all that came of it. */
export function TurnView({ turn, isLast, isBusy, error, headings: Heading }: Props) {
  const isWriting = isLast && isBusy
  const isEnded = isLast && !isBusy
  return (
    <section className="turn">
      <Heading className="asked">{turn.question}</Heading>
      {turn.answer && <Answer answer={turn.answer} isWriting={isWriting} isLast={isLast} />}
      {isWriting && <Status turn={turn} />}
      {isEnded && <Unfinished turn={turn} error={error} />}
      {isEnded && error === undefined && <Next turn={turn} />}
    </section>
  )
}
