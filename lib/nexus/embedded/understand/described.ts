import type { Locale } from '#lib/i18n/locales.ts'
import type { CitableKind, Entry } from '../../entries/entry.ts'
import { alternativesTo } from '../../language/concepts/alternatives.ts'
import { isSameStem } from '../../language/stem.ts'
import { wordsOf } from '../../language/stop-words.ts'
import type { Mention } from './find-names.ts'
import { entryWords } from './rules/rule.ts'

type Asked = { plain: string; words: readonly string[]; locale: Locale }
type Called = { entry: Entry; own: string[] }

/** The one entry whose words have one of some others; none where several have. */
function onlyOne(called: readonly Called[], meant: readonly string[]): Entry | undefined {
  const fitting = called.filter(({ own }) => own.some(one => meant.some(word => isSameStem(one, word))))
  return fitting.length === 1 ? fitting[0]?.entry : undefined
}

/** Entries called by what they are: "the railway", "the co-op", "the map"; a word that fits several names none. */
export function described(
  words: readonly string[],
  entries: readonly Entry[],
  kind: CitableKind,
  locale: Locale,
): Mention[] {
  const all = entries.filter(entry => entry.kind === kind)
  const byName = all.map(entry => ({ entry, own: wordsOf(entry.title?.text ?? entry.by ?? '') }))
  const byText = kind === 'employer' ? all.map(entry => ({ entry, own: entryWords(entry) })) : []
  return words.flatMap((word, start) => {
    const meant = [word, ...alternativesTo(word, locale)]
    const entry = onlyOne(byName, [word]) ?? onlyOne(byName, meant) ?? onlyOne(byText, meant)
    return entry ? [{ entries: [entry], words: [word], start, isWhole: false, isDescription: true }] : []
  })
}

const choice: Record<Locale, RegExp> = { en: /\bor\b|\bvs\b/, es: / [ou] |\bvs\b/, pt: /\bou\b|\bvs\b/ }

/** Two employers told apart by what they are: "longer at the railway or at the co-op"; none where it is but one. */
export function describedPair({ plain, words, locale }: Asked, entries: readonly Entry[]): Mention[] {
  if (!choice[locale].test(plain)) return []
  const found = described(words, entries, 'employer', locale)
  return new Set(found.map(({ entries: [entry] }) => entry)).size === 2 ? found : []
}
