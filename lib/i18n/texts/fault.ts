import { isLocale, type Locale } from '../locales.ts'

/** Apart from the other texts: these travel to the browser, where a fault may be shown. */
const faultTexts: Record<Locale, { title: string; text: string; again: string; home: string }> = {
  en: {
    title: 'Something broke on this page',
    text: 'The fault is ours, and the rest of the site stands. Try again in a moment.',
    again: 'Try again',
    home: 'To the CV',
  },
  es: {
    title: 'Algo se rompió en esta página',
    text: 'El error es nuestro; el resto del sitio sigue funcionando. Probá de nuevo en un momento.',
    again: 'Probar de nuevo',
    home: 'Ir al CV',
  },
  pt: {
    title: 'Algo quebrou nesta página',
    text: 'O erro é nosso; o resto do site continua funcionando. Tente de novo daqui a pouco.',
    again: 'Tentar de novo',
    home: 'Ir para o CV',
  },
}

/** The language of an address such as `/es/projects`; English where it names none of ours. */
export function localeOfPath(path: string): Locale {
  const [, first] = path.split('/')
  return isLocale(first) ? first : 'en'
}

export const faultTextsAt = (path: string) => faultTexts[localeOfPath(path)]
