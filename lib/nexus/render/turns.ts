import type { ChatMessage } from '../chat-message.ts'

/** One question and what was answered, null while nothing is. */
export type Turn = { id: string; question: string; answer: ChatMessage | null }

export function textOf({ parts }: ChatMessage): string {
  return parts.map(part => (part.type === 'text' ? part.text : '')).join('')
}

export function turnsOf(messages: readonly ChatMessage[]): Turn[] {
  const turns: Turn[] = []
  for (const message of messages) {
    const last = turns.at(-1)
    if (message.role === 'user') turns.push({ id: message.id, question: textOf(message), answer: null })
    else if (message.role === 'assistant' && last) last.answer = message
  }
  return turns
}

/** Whether the stream ended before its text did: stopped, cut, or left by going to another page. */
export const brokeOff = ({ parts }: ChatMessage): boolean =>
  parts.some(part => part.type === 'text' && part.state === 'streaming')
