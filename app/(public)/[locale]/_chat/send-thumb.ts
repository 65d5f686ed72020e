import { conversationId } from './conversation.ts'

export type Thumb = 'up' | 'down'

/** Whether it was taken; null takes an earlier one back. */
export async function sendThumb(exchangeId: string, thumb: Thumb | null): Promise<boolean> {
  try {
    const body = JSON.stringify({ exchangeId, conversationId: conversationId(), thumb })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/api/chat/thumb', { method: 'POST', headers, body })).ok
  } catch {
    return false
  }
}
