import type { Locale } from '#lib/i18n/locales.ts'
import type { Text, TextList } from '#lib/i18n/localise.ts'

/** A piece of text on paper; `lang` only where it is not the document's. */
export type Words = { text: string; lang?: Locale }

/** Control characters print as nothing, and an override of direction would turn what follows it around. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

export const clean = (text: string) => text.replace(/\s+/gu, ' ').replace(unprintable, '').trim()

/** Reads the CV's texts for one language. */
export function reader(locale: Locale) {
  const words = (text: string, lang: Locale): Words =>
    lang === locale ? { text: clean(text) } : { text: clean(text), lang }
  const plain = (text: string | null) => (text === null ? null : words(text, locale))
  const said = (text: Text | null) => (text === null ? null : words(text.text, text.lang))
  const list = (texts: TextList | null) => texts?.items.map(item => words(item, texts.lang)) ?? []
  return { words, plain, said, list }
}

export type Reader = ReturnType<typeof reader>

/** What is there, in order: a missing piece leaves no separator behind. */
export function present<Piece extends object>(pieces: readonly (Piece | null | false | '')[]): Piece[] {
  return pieces.flatMap(piece => (piece ? [piece] : []))
}

/** `https://www.example.org/a/` as one would write it by hand. */
export function spell(url: string): string {
  return clean(url.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, ''))
}
