import type { Locale } from '../../locales.ts'
import { type DeskTexts, en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type { DeskTexts }

const texts: Record<Locale, DeskTexts> = { en, es, pt }

/** What the dashboard says. */
export const deskTexts = (locale: Locale): DeskTexts => texts[locale]
