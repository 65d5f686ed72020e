import { plainText } from '#lib/i18n/plain-text.ts'
import type { Reading } from '../../embedded/understand/plan.ts'
import { readCues } from '../../embedded/understand/read-cues.ts'
import type { Entry } from '../../entries/entry.ts'
import { isStopWordAnywhere, wordsOf } from '../../language/stop-words.ts'

/** What a question names. A proper name is the same in every language. */
export type Named = { text: string; isProper: boolean }

/** Words with a capital inside a sentence, several of which are one name. */
const capitals =
  /(?<=[^\s.?!¿¡:]\s)\p{Lu}[\p{L}\p{N}.+#-]*(?:\s(?:(?:on|of|de|del|da|do)\s)?\p{Lu}[\p{L}\p{N}.+#-]*)*/gu
/** What a person does with something is not what it is called. */
const doing =
  /^(play|do|hold|own|take|work|study|studi|learn|win|won|build|built|writ|speak|spok|jug|toc|ten|estudi|aprend|gan|trabaj|trabalh|constru|jog|ganh|fal|habl|like|lov|enjoy|gust|encant|gost)\p{L}{0,4}$/u
const shortestWord = 4

const titled = (word: string) =>
  word.length < shortestWord ? word : word.charAt(0).toUpperCase() + word.slice(1)

/** The words of a name without those that name nothing, such as "CV" or the person. */
function properIn({ question, strangers }: Reading, person: readonly string[]): string | null {
  const written = question.match(capitals) ?? []
  const unknown = written.filter(name => strangers.some(stranger => name.includes(stranger)))
  const names = [...unknown, ...strangers, ...written]
  const isName = (word: string) => {
    const plain = plainText(word)
    return /^(on|of|de|del|da|do)$/.test(word) || (!isStopWordAnywhere(plain) && !person.includes(plain))
  }
  const kept = names.map(name =>
    name
      .split(/\s+/)
      .filter(isName)
      .join(' ')
      .replace(/[.-]+$/, ''),
  )
  return kept.find(name => name.length > 1) ?? null
}

/** What is left of the words of a question without what only asks, in its order. */
function ordinaryIn({ question, words, locale }: Reading, person: readonly string[]): string | null {
  const asked = wordsOf(question).filter(
    word => words.includes(word) && !person.includes(word) && readCues(word, locale).size === 0,
  )
  const left = asked.slice(
    Math.max(
      0,
      asked.findIndex(word => !doing.test(word)),
    ),
  )
  const written = question.match(/[\p{L}\p{N}.+#-]+/gu) ?? []
  const asWritten = left.map(word => written.find(one => plainText(one) === word) ?? word)
  return asWritten.length === 0 || asWritten.length > 3 ? null : titled(asWritten.join(' '))
}

/** What a question is about by its name; null where it names nothing, or half a sentence. */
export function nameIn(reading: Reading, entries: readonly Entry[]): Named | null {
  const person = wordsOf(entries.find(({ kind }) => kind === 'person')?.title?.text ?? '')
  const proper = properIn(reading, person)
  if (proper !== null) return { text: proper, isProper: true }
  const ordinary = ordinaryIn(reading, person)
  return ordinary === null ? null : { text: ordinary, isProper: false }
}
