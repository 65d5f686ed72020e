import { DefaultChatTransport } from 'ai'
import { isLocale } from '#lib/i18n/locales.ts'
import type { ChatMessage } from '#lib/nexus/chat-message.ts'
import { AskFault, faultOfStatus } from '#lib/nexus/render/faults.ts'

const maxMessages = 20

/** The language of the page that one asks from. */
function pageLocale() {
  const { lang } = document.documentElement
  return isLocale(lang) ? lang : undefined
}

/** What a model reads of a message: its text. Sources and results of tools are found again when they are needed. */
function lean({ id, role, parts }: ChatMessage) {
  return {
    id,
    role,
    parts: parts.flatMap(part => (part.type === 'text' ? { type: part.type, text: part.text } : [])),
  }
}

const isStopped = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'

/** A refusal or an unreachable site as a fault of ours; nothing is told of the bodies of errors. */
const askServer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init).catch(cause => {
    throw isStopped(cause) ? cause : new AskFault({ kind: 'offline' }, { cause })
  })
  if (response.ok) return response
  throw new AskFault(faultOfStatus(response.status, response.headers.get('retry-after')))
}

export const transport = new DefaultChatTransport<ChatMessage>({
  api: '/api/chat',
  fetch: askServer,
  prepareSendMessagesRequest: ({ id, messages }) => {
    const said = messages.map(lean).filter(({ parts }) => parts.length > 0)
    return { body: { id, locale: pageLocale(), messages: said.slice(-maxMessages) } }
  },
})
