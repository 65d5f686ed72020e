import { type EmployerContent, same } from '../content.ts'

export const laboratorioRibera: EmployerContent = {
  slug: 'laboratorio-ribera',
  name: 'Laboratorio Ribera',
  url: 'https://ribera.example',
  place: same('San Fernando'),
  description: {
    en: 'Hydrology group, Universidad del Delta',
    es: 'Grupo de hidrología, Universidad del Delta',
    pt: 'Grupo de hidrologia, Universidad del Delta',
  },
  roles: [
    {
      slug: 'ribera-research-assistant',
      title: { en: 'Research Assistant', es: 'Ayudante de investigación', pt: 'Assistente de pesquisa' },
      startedOn: '2011-03',
      endedOn: '2012-12',
      summary: {
        en: 'My first paid work in software, while I was studying: a scanner, a river and forty years of notebooks.',
        es: 'Mi primer trabajo pago en software, mientras estudiaba: un escáner, un río y cuarenta años de libretas.',
        pt: 'Meu primeiro trabalho remunerado em software, ainda na faculdade: um scanner, um rio e quarenta anos de cadernetas.',
      },
      highlights: {
        en: [
          'Turned 40 years of paper river-gauge readings into a public flood map.',
          'Found 212 readings copied on the wrong day; the group corrected its published series.',
        ],
        es: [
          'Convertí 40 años de lecturas de hidrómetros en papel en un mapa público de inundaciones.',
          'Encontré 212 lecturas anotadas en el día equivocado; el grupo corrigió la serie que tenía publicada.',
        ],
        pt: [
          'Transformei 40 anos de leituras do nível do rio, em papel, num mapa público de inundações.',
          'Encontrei 212 leituras anotadas no dia errado; o grupo corrigiu a série que já tinha publicado.',
        ],
      },
      skills: ['python', 'postgis', 'd3', 'sql', 'linux', 'perl'],
    },
  ],
}
