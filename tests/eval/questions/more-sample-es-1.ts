import { lengthsOf } from '../expected.ts'
import type { Question } from '../question.ts'

const length = lengthsOf('sample', 'es')

export const moreSampleEs1: Question[] = [
  { ask: 'linkedin', kind: 'fact', evidence: ['link-linkedin'], facts: ['iribarne-sample'] },
  {
    ask: '¿Tenés algún blog o página donde escribas?',
    kind: 'fact',
    evidence: ['link-writing'],
    facts: [['iribarne.example/writing', 'https://iribarne.example']],
  },
  {
    ask: 'Te escribo desde Madrid y querría agendar una llamada con él: ¿en qué huso horario vive?',
    kind: 'fact',
    evidence: ['person'],
    facts: [['Buenos Aires', 'Buenos_Aires', 'UTC-3', 'UTC−3', 'GMT-3']],
  },
  { ask: 'kafka?', kind: 'fact', evidence: ['skill-kafka'], facts: ['Kafka'] },
  {
    ask: '¿Sabe SQL en serio, o sea window functions y esas cosas?',
    kind: 'fact',
    evidence: ['skill-sql'],
    facts: ['SQL'],
  },
  {
    ask: 'proyectos con react',
    kind: 'fact',
    evidence: ['project-anden', 'project-sobremesa'],
    facts: ['Andén', 'Sobremesa'],
  },
  { ask: '¿Desde qué año labura en sistemas?', kind: 'fact', evidence: ['person'], facts: ['2011'] },
  { ask: 'css / sass', kind: 'fact', evidence: ['skill-css'], facts: ['CSS'] },
  {
    ask: 'Me gustaría saber si el candidato ha hecho arquitectura de software',
    kind: 'fact',
    evidence: ['skill-system-design'],
    facts: ['Diseño de sistemas'],
  },
  {
    ask: '¿hiciste alguna vez endpoints idempotentes?',
    kind: 'fact',
    evidence: ['skill-idempotency', 'role-cauce-senior-engineer-payments-core'],
    facts: [['Idempotencia', 'idempotentes']],
  },
  { ask: 'desde qué año usa react', kind: 'fact', evidence: ['skill-react'], facts: ['2015'] },
  {
    ask: '¿Cuándo fue la última vez que usó Python?',
    kind: 'fact',
    evidence: ['skill-python'],
    facts: ['2021'],
  },
  {
    ask: 'enlista todas las chambas que ha tenido, porfa',
    kind: 'fact',
    evidence: [],
    facts: ['Cauce', 'Ferrovía Austral', 'Cooperativa Tesela', 'Laboratorio Ribera'],
  },
  {
    ask: '¿Qué resultados tuvo Iribarne como primer desarrollador en el centro de operaciones?',
    kind: 'fact',
    evidence: ['role-ferrovia-software-engineer'],
    facts: [['6 minutos', 'seis minutos', '14']],
  },
  {
    ask: 'a mediados de 2019 dónde laburaba',
    kind: 'fact',
    evidence: ['role-ferrovia-senior-software-engineer'],
    facts: ['Ferrovía Austral'],
  },
  {
    ask: '¿y el de las llegadas de los trenes, cuánto se equivoca?',
    kind: 'fact',
    after: ['contame qué proyectos hizo en la ferroviaria'],
    evidence: ['project-vigia'],
    facts: [['6 minutos', 'seis minutos']],
  },
  {
    ask: '¿y la que entró como junior?',
    kind: 'fact',
    after: ['¿Qué dijo de él Rubén Otaño?'],
    evidence: ['testimonial-thais-moreira'],
    facts: [['Thaís Moreira', 'guardia']],
  },
  {
    ask: 'en qué instituto',
    kind: 'fact',
    after: ['hizo alguna diplomatura?'],
    evidence: ['education-diploma-distributed-systems'],
    facts: ['Instituto Rioplatense de Tecnología'],
  },
  {
    ask: 'Enumerá los premios que recibió',
    kind: 'fact',
    evidence: ['award-best-industrial-paper', 'award-thesis-medal'],
    facts: ['Mejor trabajo', 'Medalla a la mejor tesis'],
  },
  {
    ask: 'Con mi familia vivimos en una isla del Delta y cada sudestada nos agarra dormidos, por eso me interesó lo de las llamadas. ¿Cuántos avisos dio el primer año?',
    kind: 'fact',
    evidence: ['project-island-flood-line'],
    facts: [['17', 'diecisiete']],
  },
  {
    ask: '¿De qué trataba la charla que dio en Porto Alegre y cuándo fue?',
    kind: 'fact',
    evidence: ['publication-five-requests-one-effect'],
    facts: ['Marea', '2023'],
  },
  {
    ask: '¿Cuánto lleva ya en Cauce?',
    kind: 'duration',
    evidence: ['role-cauce-principal-engineer-ledger', 'role-cauce-senior-engineer-payments-core'],
    facts: [[...length('employer-cauce'), '2020']],
  },
  { ask: 'años de sqlite', kind: 'duration', evidence: ['skill-sqlite'], facts: [length('skill-sqlite')] },
  {
    ask: '¿durante cuánto tiempo?',
    kind: 'duration',
    after: ['¿Ha hecho mentoría?'],
    evidence: ['skill-mentoring'],
    facts: [length('skill-mentoring')],
  },
  {
    ask: 'cuanto estuvo de ingeniero senior en el nucleo de pagos',
    kind: 'duration',
    evidence: ['role-cauce-senior-engineer-payments-core'],
    facts: [length('role-cauce-senior-engineer-payments-core')],
  },
]
