import type { Locale } from '#lib/i18n/locales.ts'
import type { Entry } from '../../entries/entry.ts'
import { alternativesTo } from '../../language/concepts/alternatives.ts'
import { isSameStem } from '../../language/stem.ts'
import { entryWords } from './rules/rule.ts'

const alternativeShare = 0.6

/** How many words of a question an entry says: 1 for each, less for one that it says by another. */
export function fitOf(words: readonly string[], entry: Entry, locale: Locale): number {
  const own = entryWords(entry)
  const isSaid = (word: string) => own.some(one => isSameStem(one, word))
  const shares = words.map(word => {
    if (isSaid(word)) return 1
    return alternativesTo(word, locale).some(one => own.includes(one)) ? alternativeShare : 0
  })
  return shares.reduce<number>((total, share) => total + share, 0)
}
