import type { Locale } from '#lib/i18n/locales.ts'
import type { ChatData, ChatMessage } from '../chat-message.ts'
import { pathIn } from './paths.ts'

type Part = ChatMessage['parts'][number]
type Noted = Partial<Omit<ChatData['citation'], 'number'>>

/** An entry that an answer cites, on the pages of the language that is read now. */
export type Source = { number: number; path: string; title: string } & Noted

function notesOf(parts: readonly Part[]): Map<number, Noted> {
  const notes = parts.flatMap(part => (part.type === 'data-citation' ? [part.data] : []))
  return new Map(notes.map(({ number, ...rest }) => [number, rest]))
}

/** The sources of an answer by their numbers. An address that is not ours is none. */
export function sourcesOf(parts: readonly Part[], locale: Locale): Source[] {
  const notes = notesOf(parts)
  const found = new Map<number, Source>()
  for (const part of parts) {
    if (part.type !== 'source-url') continue
    const [number, path] = [Number(part.sourceId), pathIn(locale, part.url)]
    if (!Number.isInteger(number) || path === null) continue
    found.set(number, { number, path, title: part.title ?? path, ...notes.get(number) })
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}
