import type { testimonials as table } from '../schema/index.ts'
import type { Content } from './content.ts'

export const testimonials: Content<typeof table>[] = [
  {
    slug: 'ines-barragan',
    author: 'Inés Barragán',
    authorTitle: {
      en: 'Head of Risk, Cauce',
      es: 'Gerenta de Riesgos, Cauce',
      pt: 'Diretora de Riscos, Cauce',
    },
    quote: {
      en: 'He is the only engineer I have seen stop a launch, explain why on one page, and be thanked for it by the people who wanted to launch.',
      es: 'Es el único ingeniero al que vi frenar un lanzamiento, explicar por qué en una carilla y que se lo agradecieran los mismos que querían lanzar.',
      pt: 'É o único engenheiro que já vi parar um lançamento, explicar o motivo em uma página e receber o agradecimento de quem queria lançar.',
    },
  },
  {
    slug: 'ruben-otano',
    author: 'Rubén Otaño',
    authorTitle: {
      en: 'Yardmaster, Ferrovía Austral',
      es: 'Jefe de playa, Ferrovía Austral',
      pt: 'Chefe de pátio, Ferrovía Austral',
    },
    quote: {
      en: 'He spent six weeks of nights with us before he showed us a single screen. When he did, you already knew how to use it.',
      es: 'Estuvo seis semanas de noche con nosotros antes de mostrarnos una pantalla. Cuando la mostró, vos ya la sabías usar.',
      pt: 'Passou seis semanas de madrugadas com a gente antes de mostrar qualquer tela. Quando mostrou, você já sabia usar.',
    },
  },
  {
    slug: 'thais-moreira',
    author: 'Thaís Moreira',
    authorTitle: {
      en: 'Software engineer, joined his team at Cauce as a junior',
      es: 'Ingeniera de software, entró a su equipo en Cauce como junior',
      pt: 'Engenheira de software, entrou júnior na equipe dele na Cauce',
    },
    quote: {
      en: 'On my first on-call night he stayed on the call, said nothing and let me fix it. In the morning he sent me three lines on what I had done well.',
      es: 'En mi primera guardia se quedó en la llamada, no dijo nada y me dejó resolverlo a mí. A la mañana me mandó tres líneas con lo que había hecho bien.',
      pt: 'No meu primeiro plantão ele ficou na chamada, não disse nada e me deixou resolver. De manhã me mandou três linhas sobre o que eu tinha feito bem.',
    },
  },
]
