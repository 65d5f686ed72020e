import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { readCues } from './read-cues.ts'

const markup = /<[^>]{0,200}>|!\[[^\]]{0,200}\]\([^)]{0,400}\)|\bhttps?:\/\/\S+/g

/**
 * A question without markup and without the sentences that give orders to a model: what is asked beside them is
 * still answered. A question that is nothing but orders stays as it is.
 */
export function withoutOrders(question: string, locale: Locale): string {
  const bare = question.replace(markup, ' ')
  const sentences = bare.split(/(?<=[.?!:;\n])\s+/).filter(sentence => /\p{L}/u.test(sentence))
  const kept = sentences.filter(sentence => !readCues(plainText(sentence), locale).has('override'))
  return kept.length === 0 || kept.length === sentences.length ? bare : kept.join(' ')
}
