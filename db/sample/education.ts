import type { education as table } from '../schema/index.ts'
import { type Content, same } from './content.ts'

export const education: Content<typeof table>[] = [
  {
    slug: 'diploma-distributed-systems',
    institution: 'Instituto Rioplatense de Tecnología',
    url: 'https://irt.example',
    studyType: { en: 'Diploma', es: 'Diplomatura', pt: 'Especialização' },
    area: { en: 'Distributed Systems', es: 'Sistemas distribuidos', pt: 'Sistemas distribuídos' },
    place: same('Buenos Aires'),
    startedOn: '2019',
    endedOn: '2019',
    courses: {
      en: ['Consensus and replication', 'Formal specification', 'Time and clocks'],
      es: ['Consenso y replicación', 'Especificación formal', 'Tiempo y relojes'],
      pt: ['Consenso e replicação', 'Especificação formal', 'Tempo e relógios'],
    },
    summary: {
      en: 'Final work on clock skew in payment networks.',
      es: 'Trabajo final sobre el desfasaje de relojes en redes de pago.',
      pt: 'Trabalho final sobre a defasagem de relógios em redes de pagamento.',
    },
  },
  {
    slug: 'informatics-engineering',
    institution: 'Universidad del Delta',
    url: 'https://delta.example',
    studyType: { en: 'Engineering degree', es: 'Título de grado', pt: 'Graduação' },
    area: {
      en: 'Informatics Engineering',
      es: 'Ingeniería en Informática',
      pt: 'Engenharia de Computação',
    },
    place: same('San Fernando'),
    startedOn: '2008',
    endedOn: '2014',
    score: '9.1 / 10',
    courses: {
      en: ['Databases', 'Operating systems', 'Numerical methods', 'Spatial statistics'],
      es: ['Bases de datos', 'Sistemas operativos', 'Métodos numéricos', 'Estadística espacial'],
      pt: ['Bancos de dados', 'Sistemas operacionais', 'Métodos numéricos', 'Estatística espacial'],
    },
    summary: {
      en: 'Thesis: flood contours from sparse gauges. I worked while I studied, hence the six years.',
      es: 'Tesis: curvas de inundación con pocos hidrómetros. Estudié trabajando; de ahí los seis años.',
      pt: 'Trabalho de conclusão: curvas de inundação com poucas réguas. Estudei trabalhando, daí os seis anos.',
    },
  },
  {
    slug: 'electronics-technician',
    institution: 'Escuela Técnica N.º 41',
    studyType: { en: 'Technical school', es: 'Secundario técnico', pt: 'Ensino médio técnico' },
    area: { en: 'Electronics Technician', es: 'Técnico en Electrónica', pt: 'Técnico em Eletrônica' },
    place: same('Quilmes'),
    startedOn: '2002',
    endedOn: '2007',
    summary: {
      en: 'I learned to solder, to read a data sheet and to run Linux on what others threw away.',
      es: 'Aprendí a soldar, a leer una hoja de datos y a hacer andar Linux en lo que otros tiraban.',
      pt: 'Aprendi a soldar, a ler uma folha de dados e a rodar Linux no que os outros jogavam fora.',
    },
  },
]
