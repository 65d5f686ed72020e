import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import type { Entry } from '../../entries/entry.ts'
import { notionWords } from '../../language/concepts/alternatives.ts'
import { meantWords, vocabularyOf } from '../../language/spelling.ts'
import { isSameStem } from '../../language/stem.ts'
import { contentWords, isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'
import { readSpan } from './dates.ts'
import { described, describedPair } from './described.ts'
import { findNames, type Mention } from './find-names.ts'
import { nameOwner } from './name-owner.ts'
import { namesOf } from './names.ts'
import { pointOf, withoutOrders } from './orders.ts'
import { patternOf } from './pattern.ts'
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

/** Which words of a question are names, and of what. */
function kindsOf(mentions: readonly Mention[], entries: readonly Entry[]): Map<string, string> {
  const person = entries.find(({ kind }) => kind === 'person')?.title?.text ?? ''
  return new Map([
    ...wordsOf(person).map((word): [string, string] => [word, '~person']),
    ...mentions.flatMap(({ words, entries: [entry] }) =>
      words.map((word): [string, string] => [word, `~${entry?.kind}`]),
    ),
  ])
}

/** The other of two projects compared, where only one is called by its name: "the map or the Blue Room". */
function withCompared(
  byName: Mention[],
  { words, cues, locale }: Pick<Reading, 'words' | 'cues' | 'locale'>,
  entries: readonly Entry[],
): Mention[] {
  const [only] = byName
  const isProject = only?.entries[0]?.kind === 'project' && byName.length === 1
  if (!isProject || !cues.has('compare') || !(cues.has('first') || cues.has('before'))) return byName
  const others = described(words, entries, 'project', locale)
  return [...byName, ...others.filter(({ entries: [one] }) => one !== only.entries[0])]
}

const maxWordsOfLength = 5

type Context = { entries: readonly Entry[]; locale: Locale; now: Date }

/** Takes a question apart: hints, names, time, and what is left of it. */
export function readQuestion(asked: string, { entries, locale, now }: Context): Reading {
  const vocabulary = vocabularyOf(entries)
  const repaired = repairTypos(asked, locale, word => vocabulary.has(word))
  const question = pointOf(withoutOrders(repaired, locale))
  const plain = nameOwner(plainText(question), entries)
  const typed = contentWords(question, locale).map(word => word.plain)
  const words = [
    ...new Set(typed.flatMap(word => [word, ...meantWords(word, vocabulary, notionWords[locale])])),
  ]
  const cues = readCues(plain, locale)
  if (readCues(plainText(asked), locale).has('override')) cues.add('override')
  const isKnown = (word: string) => vocabulary.has(word) || readCues(word, locale).size > 0
  const asksLength = cues.has('duration') || cues.has('compare')
  const isNamed = ({ isWhole, isDescription, entries: [entry] }: Mention) =>
    isWhole || (!isDescription && (asksLength || entry?.kind !== 'skill'))
  const found = findNames(question, namesOf(entries), { locale, isKnown })
  const byName = found.filter(isNamed)
  // "How long at the hospital": what describes an employer stands for it where nothing is named.
  const unnamed =
    cues.has('duration') && words.length <= maxWordsOfLength
      ? found
      : describedPair({ plain, words, locale }, entries)
  const mentions = byName.length === 0 ? unnamed : withCompared(byName, { words, cues, locale }, entries)
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
    pattern: patternOf(question, kindsOf(mentions, entries)),
    languages: readLanguages(wordsOf(question), locale),
  }
}
