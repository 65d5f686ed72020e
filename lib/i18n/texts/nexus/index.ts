import type { Locale } from '../../locales.ts'
import { en, type NexusTexts } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export type { NexusTexts }

const texts: Record<Locale, NexusTexts> = { en, es, pt }

/** What the Nexus says; apart from the other texts, since its code takes these along to the browser. */
export const nexusTextsIn = (locale: Locale): NexusTexts => texts[locale]
