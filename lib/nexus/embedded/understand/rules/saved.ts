import type { Entry } from '../../../entries/entry.ts'
import { isSameStem } from '../../../language/stem.ts'
import { contentWords } from '../../../language/stop-words.ts'
import { questionKey } from '../../../questions/question-key.ts'
import type { Reading } from '../plan.ts'
import type { Rule } from './rule.ts'

/** So much of either question must stand in the other. */
const minShared = 2 / 3

const shareOf = (words: readonly string[], others: readonly string[]) =>
  words.filter(word => others.some(other => isSameStem(other, word))).length / words.length

/** How far a question is the saved one, 1 where it is the very same, 0 where it asks for something else. */
function likeness({ question, locale, mentions }: Reading, { title }: Entry): number {
  if (title === null) return 0
  const key = questionKey(title.text)
  if (key !== '' && key === questionKey(question)) return 1
  const [asked = [], saved = []] = [question, title.text].map(text =>
    contentWords(text, locale).map(({ plain }) => plain),
  )
  if (asked.length === 0 || saved.length === 0) return 0
  // A name alone asks for what it names, not for the one thing that was once asked about it.
  if (asked.length === 1 && mentions.length > 0) return 0
  const share = Math.min(shareOf(asked, saved), shareOf(saved, asked))
  return share >= minShared ? share * 0.99 : 0
}

/** A question that the owner answered once and for all. */
export const saved: Rule = (reading, entries) => {
  const answers = entries.filter(({ kind, texts }) => kind === 'answer' && texts.length > 0)
  const [best] = answers
    .map(entry => ({ entry, likeness: likeness(reading, entry) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness > 0 ? { kind: 'saved', entry: best.entry } : null
}
