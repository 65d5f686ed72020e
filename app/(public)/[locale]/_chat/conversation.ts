import { Chat, useChat } from '@ai-sdk/react'
import { useSyncExternalStore } from 'react'
import { createStore } from '#app/_ui/store.ts'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { readStored, type StoredConversation, writeStored } from '#lib/nexus/render/stored.ts'
import { keep, readKept } from '../_nexus/kept.ts'
import { pulse } from '../_nexus/pulse.ts'
import { unlight } from './light.ts'
import { newId } from './new-id.ts'
import { transport } from './transport.ts'

type Talk = Chat<ChatMessage>

const smoothingMs = 50

const begin = (stored: StoredConversation | null): Talk =>
  new Chat<ChatMessage>({ id: newId(), ...stored, transport })

/** One conversation in a window, on whatever page it is looked at. */
const talk = createStore(begin(readStored(readKept('conversation'))))

function beat(isBusy = false): void {
  const { messages } = talk.read()
  const known = messages.map(({ metadata }) => metadata?.questionsLeft).filter(left => left !== undefined)
  pulse.write({ isBusy, hasTurns: messages.length > 0, questionsLeft: known.at(-1) ?? null })
}

function store(): void {
  const { id, messages } = talk.read()
  keep('conversation', messages.length === 0 ? '' : writeStored({ id, messages }))
}

beat()
window.addEventListener('pagehide', store)

/** One answer at a time; its faults are the conversation's state. */
async function run(task: (chat: Talk) => Promise<void>): Promise<void> {
  if (pulse.read().isBusy) return
  const done = task(talk.read())
  pulse.write({ ...pulse.read(), isBusy: true, hasTurns: true })
  store()
  try {
    await done
  } finally {
    store()
    beat()
  }
}

export const ask = (question: string): Promise<void> => run(chat => chat.sendMessage({ text: question }))

/** Puts the last question once more. */
export const askAgain = (): Promise<void> => run(chat => chat.regenerate())

export const stop = (): void => void talk.read().stop()

export const conversationId = (): string => talk.read().id

export function startAnew(): void {
  stop()
  talk.write(begin(null))
  unlight()
  store()
  beat()
}

export function useTalk() {
  const chat = useSyncExternalStore(talk.subscribe, talk.read)
  return useChat<ChatMessage>({ chat, throttle: smoothingMs })
}
