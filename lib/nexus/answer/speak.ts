import type { LanguageModelV4 } from '@ai-sdk/provider'
import { isStepCount, type ModelMessage, streamText } from 'ai'
import { chatLimits, type Pace } from '#lib/limits.ts'
import { nexusTools } from '../tools/index.ts'
import type { Asked, ChatChunk } from './answer.ts'
import type { Citations } from './citations.ts'
import type { Ground } from './ground.ts'
import { inTime } from './in-time.ts'
import type { Known } from './marks.ts'
import { Speech } from './speech.ts'
import { cutHistory } from './tokens.ts'

export type Speaker = {
  name: 'embedded' | 'large'
  model: LanguageModelV4
  instructions?: string
  pace: Pace
}
export type Scene = { asked: Asked; ground: Ground; known: Known; citations: Citations }

/** How it went; `fault` is null when the answer is whole. */
export type Spoken = { hasText: boolean; isSilent: boolean; fault: { cause: unknown } | null }

/** Numbers of an earlier answer's citations say nothing in this one. */
const withoutNumbers = (text: string) => text.replace(/ ?\[\d+\]/g, '')

function messagesOf({ earlier, question }: Asked): ModelMessage[] {
  const before = cutHistory(earlier).map(({ role, text }) => ({ role, content: withoutNumbers(text) }))
  return [...before, { role: 'user', content: question }]
}

/**
 * Lets a model answer. What it said until a fault stays said; it never throws. The provider's call ends with
 * this, however this ends.
 */
export async function* speak(
  { asked, ground, known, citations }: Scene,
  { name, model, instructions, pace }: Speaker,
  signal: AbortSignal,
): AsyncGenerator<ChatChunk, Spoken> {
  const tools = nexusTools(ground)
  const speech = new Speech({ name, known, citations, tools })
  const done = new AbortController()
  let fault: Spoken['fault'] = null
  try {
    const { stream } = streamText({
      model,
      ...(instructions === undefined ? {} : { instructions }),
      messages: messagesOf(asked),
      tools,
      stopWhen: isStepCount(chatLimits.maxSteps),
      maxOutputTokens: chatLimits.maxOutputTokens,
      maxRetries: 0,
      abortSignal: AbortSignal.any([signal, done.signal]),
      // A fault is a part of the stream and told where it is handled.
      onError: () => {},
    })
    for await (const part of inTime(stream, pace)) yield* speech.hear(part)
    speech.end()
  } catch (cause) {
    fault = { cause }
    yield* speech.cut()
  } finally {
    done.abort()
  }
  return { hasText: speech.hasText, isSilent: speech.isSilent, fault }
}
