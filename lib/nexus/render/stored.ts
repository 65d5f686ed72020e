import type { ChatMessage } from '../chat-message.ts'

/** A conversation as the browser keeps it while the window is open. */
export type StoredConversation = { id: string; messages: ChatMessage[] }

const version = 1
const maxMessages = 60

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isPart(value: unknown): boolean {
  if (!isObject(value) || !('type' in value) || typeof value.type !== 'string') return false
  return value.type !== 'text' || ('text' in value && typeof value.text === 'string')
}

/** As far as reading it depends on; tools' results are drawn by components that can fail alone. */
function isMessage(value: unknown): value is ChatMessage {
  if (!isObject(value) || !('id' in value && 'role' in value && 'parts' in value)) return false
  const isNamed = typeof value.id === 'string' && (value.role === 'user' || value.role === 'assistant')
  return isNamed && Array.isArray(value.parts) && value.parts.every(isPart)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Null for what is damaged, of another version, or not there: the conversation begins anew. */
export function readStored(text: string | null): StoredConversation | null {
  const value = text === null ? null : parse(text)
  if (!isObject(value) || !('version' in value && 'id' in value && 'messages' in value)) return null
  const { id, messages } = value
  if (value.version !== version || typeof id !== 'string' || !Array.isArray(messages)) return null
  return messages.every(isMessage) ? { id, messages } : null
}

export const writeStored = ({ id, messages }: StoredConversation): string =>
  JSON.stringify({ version, id, messages: messages.slice(-maxMessages) })
