import { createUIMessageStreamResponse } from 'ai'
import { after } from 'next/server'
import { forwardedAddress } from '#lib/client-address.ts'
import { openAnswer } from './open-answer.ts'
import { refusalOf, toResponse } from './refusal.ts'
import { streamAndStore } from './remember.ts'
import { parseChat } from './request.ts'
import { streamOf } from './stream-of.ts'

/** Answers a question with a stream, or says why it does not. */
export async function answerChat(request: Request): Promise<Response> {
  const parsed = await parseChat(request)
  if (!parsed.ok) return toResponse(parsed.refusal)
  const { conversationId, locale } = parsed.value
  const address = forwardedAddress(request.headers.get('x-forwarded-for'))
  const opened = await openAnswer(parsed.value, address)
  if (!opened.ok) return toResponse(refusalOf(opened.problem, locale))
  const { stream, ended } = streamOf(
    signal => streamAndStore(opened.value, conversationId, signal),
    request.signal,
  )
  // A host that ends with the answer waits until it is stored, too.
  after(() => ended)
  return createUIMessageStreamResponse({ stream })
}
