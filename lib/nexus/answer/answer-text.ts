import type { ChatChunk } from './answer.ts'
import type { Citations } from './citations.ts'
import { type Known, type Mark, MarkReader } from './marks.ts'

/**
 * One text of an answer on its way to the page: citations are numbered and announced before the text that holds
 * them. The part begins with its first letter, so that a text of nothing but marks leaves none.
 */
export class AnswerText {
  readonly #reader: MarkReader
  readonly #citations: Citations
  readonly #id: string
  #isBegun = false
  isSilent = false

  constructor(id: string, known: Known, citations: Citations) {
    this.#reader = new MarkReader(known)
    this.#citations = citations
    this.#id = id
  }

  /** Whether anything of it is shown. */
  get isBegun(): boolean {
    return this.#isBegun
  }

  push(delta: string): ChatChunk[] {
    return this.#write(this.#reader.push(delta))
  }

  end(): ChatChunk[] {
    const rest = this.#write(this.#reader.end())
    return this.#isBegun ? [...rest, { type: 'text-end', id: this.#id }] : rest
  }

  /** Ends it without what is held back. */
  cut(): ChatChunk[] {
    return this.#isBegun ? [{ type: 'text-end', id: this.#id }] : []
  }

  #write(marks: Mark[]): ChatChunk[] {
    const chunks: ChatChunk[] = []
    let text = ''
    for (const mark of marks) {
      if (mark.kind === 'silent') this.isSilent = true
      if (mark.kind === 'text') text += mark.text
      if (mark.kind !== 'cite') continue
      const cited = this.#citations.cite(mark.anchor)
      chunks.push(...(cited?.chunks ?? []))
      text += cited ? `[${cited.number}]` : ''
    }
    return [...chunks, ...this.#say(text)]
  }

  #say(written: string): ChatChunk[] {
    const text = this.#isBegun ? written : written.trimStart()
    if (text === '') return []
    const start: ChatChunk[] = this.#isBegun ? [] : [{ type: 'text-start', id: this.#id }]
    this.#isBegun = true
    return [...start, { type: 'text-delta', id: this.#id, delta: text }]
  }
}
