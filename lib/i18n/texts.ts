import type { Locale } from './locales.ts'
import { en, type Texts } from './texts/en.ts'
import { es } from './texts/es.ts'
import { pt } from './texts/pt.ts'

export type { Texts }

const texts: Record<Locale, Texts> = { en, es, pt }

export function textsIn(locale: Locale): Texts {
  return texts[locale]
}
