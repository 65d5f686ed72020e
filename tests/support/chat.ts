import { randomUUID } from 'node:crypto'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Answer, ChatChunk } from '#lib/nexus/answer/answer.ts'
import { emptyAnswer, fold } from '#lib/nexus/answer/fold.ts'
import type { Site } from './site.ts'

type Said = { locale?: Locale; conversationId?: string; address?: string; signal?: AbortSignal }

let visitors = 0
/** A visitor of its own, so that no test uses up what another may ask; for sites behind one proxy. */
export const newAddress = () => `198.51.100.${++visitors}`

export const userMessage = (text: string) => ({ id: 'q', role: 'user', parts: [{ type: 'text', text }] })

/** Asks as the page does. */
export function postChat(site: Site, body: unknown, { address = newAddress(), signal }: Said = {}) {
  return site.fetch('/api/chat', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    ...(signal ? { signal } : {}),
  })
}

export function openChat(site: Site, question: string, said: Said = {}) {
  const { locale = 'en', conversationId: id = randomUUID() } = said
  return postChat(site, { id, locale, messages: [userMessage(question)] }, said)
}

/** The chunks of an answer as they arrive; the last line says that it is over. */
export async function* readChunks(response: Response): AsyncGenerator<ChatChunk | '[DONE]'> {
  let text = ''
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (text + piece).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const line = event.replace(/^data: /, '')
      yield line === '[DONE]' ? line : JSON.parse(line)
    }
  }
}

export type Heard = { status: number; answer: Answer; chunks: (ChatChunk | '[DONE]')[] }

/** Asks and hears the whole answer. */
export async function askChat(site: Site, question: string, said: Said = {}): Promise<Heard> {
  const response = await openChat(site, question, said)
  const answer = emptyAnswer('en')
  const chunks: Heard['chunks'] = []
  for await (const chunk of readChunks(response)) {
    chunks.push(chunk)
    if (chunk !== '[DONE]') fold(answer, chunk)
  }
  return { status: response.status, answer, chunks }
}
