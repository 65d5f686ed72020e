import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { wordsOf } from '../../language/stop-words.ts'
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

const maxStory = 18

/** The questions at the end of a long story: what leads up to them is about the visitor. */
export function pointOf(question: string): string {
  if (wordsOf(question).length <= maxStory) return question
  const asked = question.split(/(?<=[.?!\n])\s+/).filter(sentence => sentence.includes('?'))
  return asked.length > 0 ? asked.join(' ') : question
}
