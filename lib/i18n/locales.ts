import { type Locale, locales } from '#db/locales.ts'

export { type Locale, locales }

/** Each language by its own name. */
export const languageNames: Record<Locale, string> = { en: 'English', es: 'Español', pt: 'Português' }

/** BCP 47 tags for `Intl`. The texts are Rioplatense Spanish and Brazilian Portuguese. */
export const languageTags: Record<Locale, string> = { en: 'en', es: 'es-AR', pt: 'pt-BR' }

export function isLocale(value: unknown): value is Locale {
  return locales.some(locale => locale === value)
}
