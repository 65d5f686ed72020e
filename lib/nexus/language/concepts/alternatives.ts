import type { Locale } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'
import { isSameStem } from '../stem.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

function groupsOf(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map(line => plainText(line).split(' '))
}

const groups: Record<Locale, string[][]> = { en: groupsOf(en), es: groupsOf(es), pt: groupsOf(pt) }

/** Shorter words are too alike to be told apart by their stems. */
const minStemLength = 6

/** Other words for one, without case and accents: "boss" is answered by what says "lead". */
export function alternativesTo(plain: string, locale: Locale): string[] {
  const isMember = (word: string) =>
    word === plain || (plain.length >= minStemLength && isSameStem(word, plain))
  const found = groups[locale].filter(group => group.some(isMember)).flat()
  return [...new Set(found)].filter(word => word !== plain)
}
