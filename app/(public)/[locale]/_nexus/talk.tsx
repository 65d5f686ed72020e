'use client'

import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { nexusTextsIn } from '#lib/i18n/texts/nexus/index.ts'
import { Composer } from './composer.tsx'
import { keep, readKept } from './kept.ts'
import { type Chat, loadChat } from './load-chat.ts'
import { usePulse } from './pulse.ts'
import { Suggestions } from './suggestions.tsx'

type Props = { locale: Locale; questions: readonly string[] }

function Intro({ locale }: { locale: Locale }) {
  const { askAboutWork, intro } = nexusTextsIn(locale)
  return (
    <>
      <h1>{askAboutWork}</h1>
      <p className="intro">{intro}</p>
    </>
  )
}

/** The code of the conversation: here once somebody is about to ask, or has asked before. */
function useLoadedChat() {
  const [chat, setChat] = useState<Chat | null>(null)
  const [isAway, setAway] = useState(false)
  async function act(task: (chat: Chat) => void, otherwise = () => {}) {
    try {
      const loaded = await loadChat()
      setChat(loaded)
      setAway(false)
      task(loaded)
    } catch {
      setAway(true)
      otherwise()
    }
  }
  useEffect(() => {
    if (readKept('conversation') === null) return
    void loadChat().then(setChat, () => setAway(true))
  }, [])
  return { chat, isAway, act }
}

/** The conversation on a page of its own. */
export function NexusTalk({ locale, questions }: Props) {
  const texts = nexusTextsIn(locale)
  const { chat, isAway, act } = useLoadedChat()
  const { hasTurns } = usePulse()
  const field = useRef<HTMLTextAreaElement>(null)
  const putBack = (question: string) => {
    keep('draft', question)
    if (field.current) field.current.value = question
  }
  const ask = (question: string) =>
    void act(
      loaded => void loaded.ask(question),
      () => putBack(question),
    )
  return (
    <div className="talk">
      {chat && hasTurns ? (
        <>
          <h1 className="sr">{texts.askAboutWork}</h1>
          <chat.Turns locale={locale} headings="h2" />
        </>
      ) : (
        <div id="nexus-beginning">
          <Intro locale={locale} />
          <Suggestions locale={locale} title={texts.youCanAsk} questions={questions} ask={ask} />
        </div>
      )}
      <div role="alert" id="nexus-problem">
        {isAway && <p className="problem">{texts.faults.offline}</p>}
      </div>
      <Composer
        locale={locale}
        field={field}
        ask={ask}
        stop={() => void act(loaded => loaded.stop())}
        startAnew={() => void act(loaded => loaded.startAnew())}
        warm={() => void act(() => {})}
      />
    </div>
  )
}
