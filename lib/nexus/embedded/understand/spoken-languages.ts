import { type Locale, languageTags } from '#lib/i18n/locales.ts'
import { plainText } from '#lib/i18n/plain-text.ts'

/** Languages that visitors ask for, by ISO 639; the CV need not hold them. */
const codes =
  'en es pt fr de it nl ca gl eu ru uk pl cs sv no da fi el tr ar he hi zh ja ko vi th id ro hu bg hr sr sk la gn qu'.split(
    ' ',
  )

/** `French`, `francés`, `francês`: what the languages are called in one of ours. */
export function languageNames(locale: Locale): Map<string, string> {
  const names = new Intl.DisplayNames(languageTags[locale], { type: 'language' })
  return new Map(codes.flatMap(code => [[plainText(names.of(code) ?? code), code] as const]))
}

/** The codes of the languages named in a question, in its order. */
export function readLanguages(words: readonly string[], locale: Locale): string[] {
  const names = languageNames(locale)
  return words.flatMap(word => names.get(word) ?? [])
}

export const nameLanguage = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(languageTags[locale], { type: 'language' }).of(code) ?? code
