import { usePathname } from 'next/navigation'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { type Source, sourcesOf } from '#lib/nexus/render/sources.ts'
import { type Turn, turnsOf } from '#lib/nexus/render/turns.ts'
import { Announcer } from './announcer.tsx'
import { useTalk } from './conversation.ts'
import { light } from './light.ts'
import { Mended } from './mended.tsx'
import { PlaceContext } from './place.ts'
import { TurnView } from './turn.tsx'

type Props = { locale: Locale; headings: 'h2' | 'h3'; leave?: () => void; scrollsToLast?: true }

const stay = () => {}

/** The sources of the latest answer that has any. */
function litSources(turns: readonly Turn[], locale: Locale): Source[] {
  const answers = turns.flatMap(({ answer }) =>
    answer?.metadata?.isAnswered === false ? [] : (answer ?? []),
  )
  const cited = answers.map(({ parts }) => sourcesOf(parts, locale))
  return cited.findLast(sources => sources.length > 0) ?? []
}

/** A citation lights its entry as its number is written, on whatever page that is. */
function useLight(turns: readonly Turn[], locale: Locale): void {
  const path = usePathname()
  const sources = useMemo(() => litSources(turns, locale), [turns, locale])
  useEffect(() => light(sources, path), [sources, path])
}

/** A new question moves to the top, and its answer grows below it. */
function useScroll(count: number, scrollsAtOnce: boolean) {
  const list = useRef<HTMLDivElement>(null)
  const seen = useRef(scrollsAtOnce ? 0 : count)
  useLayoutEffect(() => {
    const isNew = count > seen.current
    seen.current = count
    if (isNew) list.current?.querySelector('.turn:last-of-type')?.scrollIntoView({ block: 'start' })
  }, [count])
  return list
}

function Conversation({ locale, headings, scrollsToLast }: Props) {
  const { messages, status, error } = useTalk()
  const turns = useMemo(() => turnsOf(messages), [messages])
  const isBusy = status === 'submitted' || status === 'streaming'
  const list = useScroll(turns.length, scrollsToLast === true)
  useLight(turns, locale)
  return (
    <>
      <div className="turns" ref={list} aria-busy={isBusy}>
        {turns.map((turn, index) => (
          <TurnView
            key={turn.id}
            turn={turn}
            isLast={index === turns.length - 1}
            isBusy={isBusy}
            error={error}
            headings={headings}
          />
        ))}
      </div>
      <Announcer turn={turns.at(-1)} isBusy={isBusy} />
    </>
  )
}

/** All questions and answers of this window, wherever they are looked at. */
export function Turns(props: Props) {
  const { locale, leave = stay } = props
  const place = useMemo(() => ({ locale, texts: nexusTextsIn(locale), leave }), [locale, leave])
  return (
    <PlaceContext value={place}>
      <Mended>
        <Conversation {...props} />
      </Mended>
    </PlaceContext>
  )
}
