import type { interests as table } from '../schema/index.ts'
import type { Content } from './content.ts'

export const interests: Content<typeof table>[] = [
  {
    slug: 'rowing',
    name: { en: 'Rowing', es: 'Remo', pt: 'Remo' },
    keywords: {
      en: ['double scull', 'Luján river'],
      es: ['doble par', 'río Luján'],
      pt: ['double skiff', 'rio Luján'],
    },
    summary: {
      en: 'A wooden double scull on the Luján, most Sundays.',
      es: 'Un doble par de madera por el Luján, casi todos los domingos.',
      pt: 'Um double skiff de madeira no Luján, quase todo domingo.',
    },
  },
  {
    slug: 'maps',
    name: { en: 'Maps', es: 'Mapas', pt: 'Mapas' },
    keywords: { en: ['river charts'], es: ['cartas de río'], pt: ['cartas fluviais'] },
    summary: {
      en: 'I collect river charts printed before 1930.',
      es: 'Junto cartas de río impresas antes de 1930.',
      pt: 'Coleciono cartas fluviais impressas antes de 1930.',
    },
  },
  {
    slug: 'truco',
    name: { es: 'Truco' },
    keywords: { es: ['truco de a seis', 'flor'] },
    summary: { es: 'Los jueves, con los mismos cinco desde 2009. Vamos perdiendo.' },
  },
]
