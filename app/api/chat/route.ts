import { answerChat } from '#lib/nexus/answer/answer-chat.ts'

export const dynamic = 'force-dynamic'
export const maxDuration = 60

/** Takes `{ id, locale, messages }` and answers the AI SDK's UI message stream of a `ChatMessage`. */
export function POST(request: Request): Promise<Response> {
  return answerChat(request)
}
