import { z } from 'zod'
import { locales } from './locales.ts'
import { storableText } from './text.ts'

const written = storableText.refine(text => text.trim() !== '', { error: 'text.empty' })

function hasLanguage(value: object): boolean {
  return locales.some(locale => locale in value)
}

/** `{ en?, es?, pt? }` with at least one language: how a text is stored. */
export const localizedText = z
  .strictObject({ en: written.optional(), es: written.optional(), pt: written.optional() })
  .refine(hasLanguage, { error: 'text.noLanguage' })

const items = z.array(written).min(1).max(100)

/** The same for lists, one list per language. */
export const localizedList = z
  .strictObject({ en: items.optional(), es: items.optional(), pt: items.optional() })
  .refine(hasLanguage, { error: 'text.noLanguage' })

export type LocalizedText = z.infer<typeof localizedText>
export type LocalizedList = z.infer<typeof localizedList>
