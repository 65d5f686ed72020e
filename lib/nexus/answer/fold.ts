import type { Locale } from '#lib/i18n/locales.ts'
import type { Answer, AnswerCitation, ChatChunk } from './answer.ts'

export const emptyAnswer = (language: Locale): Answer => ({
  text: '',
  citations: [],
  isAnswered: true,
  next: [],
  contactPath: null,
  language,
  model: 'embedded',
  standIn: null,
  exchangeId: null,
})

type Metadata = Extract<ChatChunk, { type: 'finish' }>['messageMetadata']

function noteMetadata(answer: Answer, metadata: Metadata): void {
  answer.model = metadata?.model ?? answer.model
  answer.isAnswered = metadata?.isAnswered ?? answer.isAnswered
  answer.exchangeId = metadata?.exchangeId ?? answer.exchangeId
}

/** The source of a citation comes before the rest of it. */
function noteCitation(answer: Answer, number: number, known: Partial<AnswerCitation>): void {
  const nothing: AnswerCitation = { number, kind: 'person', anchor: '', years: '', title: '', path: '' }
  answer.citations[number - 1] = { ...(answer.citations[number - 1] ?? nothing), ...known }
}

/** Adds one piece of the stream to the answer that all of them make. */
export function fold(answer: Answer, chunk: ChatChunk): void {
  switch (chunk.type) {
    case 'start':
    case 'finish':
    case 'message-metadata':
      noteMetadata(answer, chunk.messageMetadata)
      break
    case 'text-start':
      if (answer.text !== '') answer.text += '\n\n'
      break
    case 'text-delta':
      answer.text += chunk.delta
      break
    case 'source-url':
      noteCitation(answer, Number(chunk.sourceId), { title: chunk.title ?? '', path: chunk.url })
      break
    case 'data-citation':
      noteCitation(answer, chunk.data.number, chunk.data)
      break
    case 'data-standIn':
      answer.standIn = chunk.data.reason
      break
    case 'data-next':
      answer.next = chunk.data.questions
      answer.contactPath = chunk.data.contactPath
  }
}
