import { storeExchange } from '../memory/store-exchange.ts'
import type { Answer, ChatChunk } from './answer.ts'
import { emptyAnswer, fold } from './fold.ts'
import type { Opened } from './open-answer.ts'
import { streamAnswer } from './stream-answer.ts'

/** How long until the first word, in milliseconds; null where there was none. */
type Latency = { ms: number | null }

async function store(opened: Opened, conversationId: string, answer: Answer, { ms }: Latency) {
  return opened.db === null
    ? null
    : await storeExchange(opened.db, { opened, conversationId, answer, latencyMs: ms })
}

/**
 * The answer as a stream that is remembered: the exchange is stored before the stream says that it is over, or as
 * far as it got when the visitor leaves.
 */
export async function* streamAndStore(
  opened: Opened,
  conversationId: string,
  signal: AbortSignal,
): AsyncGenerator<ChatChunk> {
  const from = performance.now()
  const answer = emptyAnswer(opened.run.asked.language)
  const latency: Latency = { ms: null }
  let isStored = false
  try {
    for await (const chunk of streamAnswer({ ...opened.run, signal })) {
      fold(answer, chunk)
      if (chunk.type === 'text-delta') latency.ms ??= Math.round(performance.now() - from)
      if (chunk.type === 'finish') {
        isStored = true
        const exchangeId = await store(opened, conversationId, answer, latency)
        yield { ...chunk, messageMetadata: { ...chunk.messageMetadata, exchangeId } }
      } else yield chunk
    }
  } finally {
    if (!isStored) await store(opened, conversationId, answer, latency)
  }
}
