import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import type { Entry } from '../../entries/entry.ts'
import { meantBy, vocabularyOf } from '../../language/spelling.ts'
import { isSameStem } from '../../language/stem.ts'
import { contentWords, isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'
import { readSpan } from './dates.ts'
import { findNames, type Mention } from './find-names.ts'
import { namesOf } from './names.ts'
import { pointOf, withoutOrders } from './orders.ts'
import type { Reading } from './plan.ts'
import { readCues } from './read-cues.ts'
import { readLanguages } from './spoken-languages.ts'
import { repairTypos } from './typos.ts'

/** Words with a capital inside a sentence that nothing in the CV is called. */
function strangersOf(
  question: string,
  vocabulary: Set<string>,
  isKnown: (plain: string) => boolean,
): string[] {
  const written =
    question.match(/(?<=[^\s.?!¿¡:]\s)\p{Lu}[\p{L}\p{N}.+#]*(?:\s\p{Lu}[\p{L}\p{N}.+#]*)*/gu) ?? []
  return written
    .map(word => word.replace(/\.$/, ''))
    .filter(word => word.length > 1)
    .filter(word => {
      const parts = wordsOf(word)
      if (parts.some(part => isStopWordAnywhere(part) || isKnown(part))) return false
      const unknown = parts.filter(part => ![...vocabulary].some(one => isSameStem(one, part)))
      return unknown.length > parts.length / 2
    })
}

const maxWordsOfLength = 5

type Context = { entries: readonly Entry[]; locale: Locale; now: Date }

/** Takes a question apart: hints, names, time, and what is left of it. */
export function readQuestion(asked: string, { entries, locale, now }: Context): Reading {
  const vocabulary = vocabularyOf(entries)
  const repaired = repairTypos(asked, locale, word => vocabulary.has(word))
  const question = pointOf(withoutOrders(repaired, locale))
  const plain = plainText(question)
  const typed = contentWords(question, locale).map(word => word.plain)
  const words = [...new Set(typed.flatMap(word => [word, ...meantBy(word, vocabulary)]))]
  const cues = readCues(plain, locale)
  if (readCues(plainText(asked), locale).has('override')) cues.add('override')
  const isKnown = (word: string) => vocabulary.has(word) || readCues(word, locale).size > 0
  const asksLength = cues.has('duration') || cues.has('compare')
  const isNamed = ({ isWhole, isDescription, entries: [entry] }: Mention) =>
    isWhole || (!isDescription && (asksLength || entry?.kind !== 'skill'))
  const found = findNames(question, namesOf(entries), { locale, isKnown })
  const byName = found.filter(isNamed)
  // "How long at the hospital": what describes an employer stands for it where nothing is named.
  const mentions =
    byName.length === 0 && cues.has('duration') && words.length <= maxWordsOfLength ? found : byName
  const named = new Set(mentions.flatMap(mention => mention.words))
  return {
    question,
    plain,
    locale,
    cues,
    mentions: mentions.map(mention => mention.entries),
    span: readSpan(plain, locale, now),
    words,
    strangers: cues.has('override') ? [] : strangersOf(question, vocabulary, word => named.has(word)),
    languages: readLanguages(wordsOf(question), locale),
  }
}
