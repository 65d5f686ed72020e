import { answerThumb } from '#lib/nexus/memory/thumb.ts'

export const dynamic = 'force-dynamic'

/** Takes `{ conversationId, exchangeId, thumb }`. */
export function POST(request: Request): Promise<Response> {
  return answerThumb(request)
}
