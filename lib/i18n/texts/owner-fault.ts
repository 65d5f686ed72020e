import type { Locale } from '../locales.ts'

/** All that a browser is told of a fault on the server, beside that there was one. */
export const awayDigest = 'DATABASE_AWAY'

/** Apart from the other texts: these travel to the browser, where a fault is shown. */
export const awayTexts: Record<Locale, { title: string; text: string; again: string; site: string }> = {
  en: {
    title: 'The database does not answer',
    text: 'The site stands without it, and what you typed and did not save is kept in this browser. Try again in a moment. If it stays away, look at where your database runs.',
    again: 'Try again',
    site: 'Open the site',
  },
  es: {
    title: 'La base de datos no responde',
    text: 'El sitio sigue en pie sin ella, y lo que escribiste y no guardaste queda en este navegador. Probá de nuevo en un momento. Si no vuelve, fijate qué pasa donde corre tu base.',
    again: 'Probar de nuevo',
    site: 'Abrir el sitio',
  },
  pt: {
    title: 'O banco de dados não responde',
    text: 'O site continua no ar sem ele, e o que você escreveu e não salvou está guardado neste navegador. Tente de novo daqui a pouco. Se ele não voltar, veja o que acontece onde seu banco roda.',
    again: 'Tentar de novo',
    site: 'Abrir o site',
  },
}
