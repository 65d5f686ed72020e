import { type Locale, locales } from './locales.ts'

/** A text with the language it is written in, which may not be the one asked for. */
export type Text = { text: string; lang: Locale }
export type TextList = { items: string[]; lang: Locale }

/** The languages a reader of `asked` is offered, best first: it, the CV's main one, then whatever exists. */
function preference(asked: Locale, main: Locale): Locale[] {
  return [...new Set([asked, main, ...locales])]
}

function valueIn(stored: unknown, locale: Locale): unknown {
  if (stored === null || typeof stored !== 'object') return undefined
  return Object.entries(stored).find(([key]) => key === locale)?.[1]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Reads a localised value as it lies in the database: whatever is damaged or missing counts as not written. */
export function localise(stored: unknown, asked: Locale, main: Locale): Text | null {
  for (const lang of preference(asked, main)) {
    const text = valueIn(stored, lang)
    if (isText(text)) return { text, lang }
  }
  return null
}

/** The same for a list; items that are no text are left out. */
export function localiseList(stored: unknown, asked: Locale, main: Locale): TextList | null {
  for (const lang of preference(asked, main)) {
    const value = valueIn(stored, lang)
    const items = Array.isArray(value) ? value.filter(isText) : []
    if (items.length > 0) return { items, lang }
  }
  return null
}
