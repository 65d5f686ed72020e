import { plainText } from '#lib/i18n/plain-text.ts'
import { isSameStem } from '../../language/stem.ts'
import { wordsOf } from '../../language/stop-words.ts'
import type { Plan, Reading } from '../understand/plan.ts'
import { nameLanguage } from '../understand/spoken-languages.ts'
import { type Hit, line, minRelevance } from './search.ts'
import { type Answer, answered, bullets, type Writer } from './writer.ts'

type Found = { reading: Reading; hits: readonly Hit[]; writer: Writer }

/** How many of the words a text holds. */
function countIn(text: string, words: readonly string[]): number {
  const own = wordsOf(text)
  return words.filter(word => own.some(one => isSameStem(one, word))).length
}

/** So many words of a question about private life must stand in one statement, and so much of all of them. */
const leastPlain = { words: 2, share: 2 / 3 }

const isPlainlySaid = (texts: readonly string[], words: readonly string[]) =>
  texts.some(text => countIn(text, words) >= Math.max(leastPlain.words, leastPlain.share * words.length))

/** What a question names that no entry of the CV knows. */
const strangersOf = (plan: Plan, { strangers, locale }: Reading): string[] =>
  plan.kind === 'spoken' ? plan.languages.map(code => nameLanguage(code, locale)) : strangers

/** The document where it alone says it: it knows the strangers, or the search puts it before all entries. */
function onlyThere(plan: Plan, { reading, hits }: Found): Hit | null {
  const hit = hits.find(({ entry }) => entry.kind === 'document')
  if (hit === undefined || hit.relevance < minRelevance) return null
  const said = plainText(hit.texts.join('\n'))
  const strangers = strangersOf(plan, reading)
  if (!strangers.every(name => said.includes(plainText(name)))) return null
  if (plan.kind === 'unsaid') return isPlainlySaid(hit.texts, reading.words) ? hit : null
  return strangers.length > 0 || hit === hits[0] ? hit : null
}

/** A list of all entries of a kind although the question has words that no entry says. */
function listsBeside(plan: Plan, { reading, writer }: Found): boolean {
  if (plan.kind !== 'list' || plan.chosen.length > 0 || reading.words.length < 2) return false
  const said = writer.entries.flatMap(({ title, texts }) => [
    title?.text ?? '',
    ...texts.map(({ text }) => text),
  ])
  return countIn(said.join(' '), reading.words) < reading.words.length
}

/** What the owner's PDF says where the entries of the CV are silent, or speak of something else. */
export function withDocument(answer: Answer, plan: Plan, found: Found): Answer {
  if (!answer.isSilent && !listsBeside(plan, found)) return answer
  const hit = onlyThere(plan, found)
  if (hit === null) return answer
  const { writer } = found
  const quoted = answered(writer.say.inTheCv, bullets([line(hit, 0, writer)]))
  return answer.isSilent ? quoted : answered(answer.text, quoted.text)
}
