import type { Locale } from '#lib/i18n/locales.ts'
import { type Cue, type CueExpressions, cues } from './cue.ts'
import { en } from './cues-en.ts'
import { es } from './cues-es.ts'
import { pt } from './cues-pt.ts'

const expressions: Record<Locale, CueExpressions> = { en, es, pt }

/** Spaces for punctuation that parts words; what stands in names (c++, node.js, ci/cd) and in markup stays. */
const tidy = (plain: string) =>
  plain
    .replace(/[¿?¡!,;:()"“”«»…]+(?!\[)/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/['’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a word alone hints at something, and so says nothing more. */
export const isCueWord = (plain: string, cue: Cue, locale: Locale): boolean =>
  expressions[locale][cue].test(plain)

/** What the words of a question, without case and accents, hint at. */
export function readCues(plain: string, locale: Locale): Set<Cue> {
  const text = tidy(plain)
  return new Set(
    cues.filter(cue => expressions[locale][cue].test(text) || expressions[locale][cue].test(plain)),
  )
}

/** What is left of a question without the words that hint at something. */
export function withoutHints(plain: string, locale: Locale, hinted: ReadonlySet<Cue>): string {
  const all = [...hinted].map(cue => new RegExp(expressions[locale][cue].source, 'g'))
  return all.reduce((left, expression) => left.replace(expression, ' '), tidy(plain))
}
