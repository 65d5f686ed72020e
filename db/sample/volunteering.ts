import type { volunteering as table } from '../schema/index.ts'
import type { Content } from './content.ts'

export const volunteering: Content<typeof table>[] = [
  {
    slug: 'club-de-codigo-barracas',
    organization: 'Club de Código Barracas',
    url: 'https://clubdecodigo.example',
    role: {
      en: 'Teaches programming on Saturdays',
      es: 'Profesor de programación, los sábados',
      pt: 'Professor de programação, aos sábados',
    },
    startedOn: '2016',
    summary: {
      en: 'Two hours every Saturday with a dozen teenagers from the neighbourhood.',
      es: 'Dos horas cada sábado con una docena de chicos y chicas del barrio.',
      pt: 'Duas horas todo sábado com uma dúzia de adolescentes do bairro.',
    },
    highlights: {
      en: ['Nine of them work as programmers today; one teaches in the room next to mine.'],
      es: ['Hoy nueve trabajan programando, y una da clase en el aula de al lado.'],
      pt: ['Hoje nove trabalham programando, e uma dá aula na sala ao lado.'],
    },
  },
  {
    slug: 'primera-seccion-flood-line',
    organization: 'Vecinos de la Primera Sección',
    url: 'https://crecida.example',
    role: {
      en: 'Flood alert line for island neighbours',
      es: 'Línea de aviso de crecidas para los vecinos de las islas',
      pt: 'Linha de alerta de cheias para os moradores das ilhas',
    },
    startedOn: '2021',
    endedOn: '2021',
    summary: {
      en: 'Built it over a summer and a flood, and handed it to the nine neighbours who run it.',
      es: 'La armé entre un verano y una crecida, y se la dejé a los nueve vecinos que la manejan.',
      pt: 'Montei a linha entre um verão e uma cheia, e a entreguei aos nove moradores que cuidam dela.',
    },
    highlights: {
      en: ['17 warnings in the first year, a median of five hours ahead of the water.'],
      es: ['17 avisos en el primer año, con una mediana de cinco horas antes del agua.'],
      pt: ['17 alertas no primeiro ano, com mediana de cinco horas antes da água.'],
    },
  },
]
