import type { Locale } from '#lib/i18n/locales.ts'
import { patternOf } from '../pattern.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

/** A phrasing of an intent, word by word. */
export type Example = { intent: string; words: string[] }

/** The phrasings of a language; `weights` says how much a word tells: most when it belongs to one intent alone. */
export type Examples = { all: Example[]; weights: Map<string, number>; rarest: number }

function parse(lines: string): Example[] {
  return lines
    .trim()
    .split('\n')
    .flatMap(line => {
      const [intent = '', phrasings = ''] = line.split(': ')
      return phrasings.split(' | ').map(phrasing => ({ intent, words: patternOf(phrasing) }))
    })
}

function weigh(all: Example[]): Examples {
  const intents = new Map<string, Set<string>>()
  for (const { intent, words } of all) {
    for (const word of words) intents.set(word, (intents.get(word) ?? new Set()).add(intent))
  }
  const total = new Set(all.map(({ intent }) => intent)).size
  const weights = [...intents].map(([word, { size }]): [string, number] => [word, Math.log(1 + total / size)])
  return { all, weights: new Map(weights), rarest: Math.log(1 + total) }
}

const texts: Record<Locale, string> = { en, es, pt }
const kept = new Map<Locale, Examples>()

/** What visitors say in a language, parsed once. */
export function examplesIn(locale: Locale): Examples {
  const known = kept.get(locale) ?? weigh(parse(texts[locale]))
  kept.set(locale, known)
  return known
}
