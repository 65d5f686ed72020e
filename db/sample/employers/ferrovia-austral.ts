import { type EmployerContent, same } from '../content.ts'

export const ferroviaAustral: EmployerContent = {
  slug: 'ferrovia-austral',
  name: 'Ferrovía Austral',
  url: 'https://ferroviaaustral.example',
  place: {
    en: 'Bahía Blanca and Buenos Aires',
    es: 'Bahía Blanca y Buenos Aires',
    pt: 'Bahía Blanca e Buenos Aires',
  },
  description: {
    en: 'Freight rail operator, 3,400 km of track',
    es: 'Operador ferroviario de cargas, 3.400 km de vías',
    pt: 'Operadora ferroviária de carga, 3.400 km de trilhos',
  },
  roles: [
    {
      slug: 'ferrovia-senior-software-engineer',
      title: {
        en: 'Senior Software Engineer',
        es: 'Ingeniero de software senior',
        pt: 'Engenheiro de software sênior',
      },
      place: same('Buenos Aires'),
      startedOn: '2018-01',
      endedOn: '2020-07',
      summary: {
        en: 'Technical lead of the yards team: four people and a lot of night shifts next to the tracks.',
        es: 'Referente técnico del equipo de playas: cuatro personas y muchas noches al lado de la vía.',
        pt: 'Líder técnico da equipe de pátios: quatro pessoas e muitas madrugadas à beira dos trilhos.',
      },
      highlights: {
        en: [
          'Designed Andén, the yard board that replaced magnets and radio in nine yards.',
          'Cut average wagon dwell from 31 to 22 hours with the dispatchers who use it.',
        ],
        es: [
          'Diseñé Andén, el tablero de maniobras que reemplazó imanes y radio en nueve playas.',
          'Bajamos la estadía promedio de los vagones de 31 a 22 horas, junto con los despachadores que lo usan.',
        ],
        pt: [
          'Projetei o Andén, o painel de manobras que substituiu ímãs e rádio em nove pátios.',
          'Reduzimos a permanência média dos vagões de 31 para 22 horas, junto com os despachadores que usam o painel.',
        ],
      },
      skills: [
        'typescript',
        'react',
        'redis',
        'd3',
        'go',
        'kafka',
        'grpc',
        'postgresql',
        'sql',
        'python',
        'kubernetes',
        'linux',
        'accessibility',
        'maplibre',
        'system-design',
        'mentoring',
      ],
    },
    {
      slug: 'ferrovia-software-engineer',
      title: { en: 'Software Engineer', es: 'Ingeniero de software', pt: 'Engenheiro de software' },
      place: same('Bahía Blanca'),
      startedOn: '2015-06',
      endedOn: '2017-12',
      summary: {
        en: 'First developer inside the operations centre, one desk away from the dispatchers.',
        es: 'Primer desarrollador dentro del centro de operaciones, a un escritorio de los despachadores.',
        pt: 'Primeiro desenvolvedor dentro do centro de operações, a uma mesa de distância dos despachadores.',
      },
      highlights: {
        en: [
          'Built the arrival forecast from axle-counter data; median error of 6 minutes over 300 km.',
          'Replaced 14 shared spreadsheets with one timetable database that the whole line still reads.',
        ],
        es: [
          'Armé el pronóstico de llegadas a partir de los contadores de ejes; error mediano de 6 minutos en 300 km.',
          'Reemplacé 14 planillas compartidas por una sola base de horarios, que toda la línea sigue consultando.',
        ],
        pt: [
          'Criei a previsão de chegada a partir dos contadores de eixos; erro mediano de 6 minutos em 300 km.',
          'Troquei 14 planilhas compartilhadas por um único banco de horários, que a linha inteira consulta até hoje.',
        ],
      },
      skills: [
        'python',
        'sql',
        'd3',
        'postgresql',
        'typescript',
        'react',
        'redis',
        'postgis',
        'linux',
        'css',
        'accessibility',
      ],
    },
  ],
}
