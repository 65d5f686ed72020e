import { type TextStreamPart, toUIMessageChunk } from 'ai'
import type { ChatMessage } from '../chat-message.ts'
import type { nexusTools } from '../tools/index.ts'
import type { ChatChunk } from './answer.ts'
import { AnswerText } from './answer-text.ts'
import type { Citations } from './citations.ts'
import type { Waiting } from './in-time.ts'
import type { Known } from './marks.ts'

export type Tools = ReturnType<typeof nexusTools>
export type SpokenPart = TextStreamPart<Tools> | Waiting

/** What a model's stream says besides pieces of the answer. */
class SpeechError extends Error {
  override name = 'SpeechError'
}

type Given = { name: string; known: Known; citations: Citations; tools: Tools }

/** What one model says, as chunks of the message; tools that do not exist leave no trace in it. */
export class Speech {
  readonly #given: Given
  readonly #refused = new Set<string>()
  #text: AnswerText | null = null
  #texts = 0
  #finishReason = ''
  #isSlow = false
  hasText = false
  isSilent = false

  constructor(given: Given) {
    this.#given = given
  }

  /** Throws when the provider failed. */
  hear(part: SpokenPart): ChatChunk[] {
    switch (part.type) {
      case 'text-start':
        return this.#begin()
      case 'text-delta':
        return this.#begin(this.#text).concat(this.#note(this.#text?.push(part.text)))
      case 'text-end':
        return this.#close()
      case 'waiting':
        return this.#wait(part)
      case 'finish':
        this.#finishReason = part.finishReason
        return []
      case 'error':
        throw part.error
      case 'abort':
        throw new SpeechError(part.reason ?? 'It was ended.')
      default:
        return this.#tool(part)
    }
  }

  #wait({ isSlow }: Waiting): ChatChunk[] {
    this.#isSlow = isSlow
    return [{ type: 'message-metadata', messageMetadata: { isSlow } }]
  }

  #begin(open: AnswerText | null = null): ChatChunk[] {
    if (open !== null) return []
    const closed = this.#close()
    const { name, known, citations } = this.#given
    this.#text = new AnswerText(`${name}-${++this.#texts}`, known, citations)
    return closed
  }

  #close(): ChatChunk[] {
    const chunks = this.#note(this.#text?.end())
    this.#text = null
    return chunks
  }

  #note(chunks: ChatChunk[] = []): ChatChunk[] {
    this.hasText ||= this.#text?.isBegun ?? false
    this.isSilent ||= this.#text?.isSilent ?? false
    return chunks
  }

  #tool(part: Exclude<SpokenPart, Waiting>): ChatChunk[] {
    if (part.type !== 'tool-call' && part.type !== 'tool-result' && part.type !== 'tool-error') return []
    if (part.type === 'tool-call' && part.invalid) this.#refused.add(part.toolCallId)
    if (this.#refused.has(part.toolCallId)) return []
    const chunk = toUIMessageChunk<Tools, ChatMessage>(part, {
      tools: this.#given.tools,
      onError: () => 'unavailable',
    })
    return chunk === undefined ? [] : [chunk]
  }

  /** Ends a text that was cut: what is held back of it was never whole. */
  cut(): ChatChunk[] {
    const chunks = this.#text?.cut() ?? []
    this.#text = null
    return this.#isSlow ? [...chunks, ...this.#wait({ type: 'waiting', isSlow: false })] : chunks
  }

  /** Throws when the answer is none, or stops where no answer stops. */
  end(): void {
    const isWhole = this.#finishReason === 'stop' || this.#finishReason === 'length'
    if (!isWhole || !this.hasText)
      throw new SpeechError(`It ended with "${this.#finishReason}" and no answer.`)
  }
}
