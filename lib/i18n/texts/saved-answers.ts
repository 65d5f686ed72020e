import type { Locale } from '../locales.ts'

const titles: Record<Locale, string> = {
  en: 'Answered already',
  es: 'Ya respondidas',
  pt: 'Já respondidas',
}

/** What the list of saved answers is called on the site. */
export const savedAnswersTitle = (locale: Locale): string => titles[locale]
