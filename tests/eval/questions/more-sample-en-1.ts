import { lengthsOf } from '../expected.ts'
import type { Question } from '../question.ts'

const length = lengthsOf('sample', 'en')

export const moreSampleEn1: Question[] = [
  { ask: 'contact', kind: 'fact', evidence: ['person'], facts: ['matias@iribarne.example'] },
  {
    ask: 'Do you have a GitHub I could look at before our call?',
    kind: 'fact',
    evidence: ['link-github'],
    facts: ['iribarne-sample'],
  },
  {
    ask: 'time zone?',
    kind: 'fact',
    evidence: ['person'],
    facts: [['Buenos Aires', 'Buenos_Aires', 'UTC-3', 'UTC−3', 'GMT-3']],
  },
  {
    ask: 'Matías, did you ever set up CI/CD pipelines yourself?',
    kind: 'fact',
    evidence: ['skill-github-actions'],
    facts: ['GitHub Actions'],
  },
  { ask: 'a11y', kind: 'fact', evidence: ['skill-accessibility'], facts: ['Accessibility'] },
  {
    ask: 'which projects use SQLite',
    kind: 'fact',
    evidence: ['project-sobremesa', 'project-island-flood-line'],
    facts: ['Sobremesa', ['flood', '430']],
    never: ['Kiosco'],
  },
  { ask: 'protobuf', kind: 'fact', evidence: ['skill-grpc'], facts: ['gRPC'] },
  {
    ask: 'I’d like to know whether the candidate has done infrastructure as code, and since what year',
    kind: 'fact',
    evidence: ['skill-terraform'],
    facts: ['Terraform', '2020'],
  },
  { ask: 'when did he last touch redis', kind: 'fact', evidence: ['skill-redis'], facts: ['2023'] },
  {
    ask: 'In numbers, what did Iribarne get done as Senior Engineer, Payments Core?',
    kind: 'fact',
    evidence: ['role-cauce-senior-engineer-payments-core'],
    facts: [['11 million', '31']],
  },
  {
    ask: 'My father spent thirty years in a freight yard pushing magnets around a steel board, so your board made me smile. How many yards ended up using it?',
    kind: 'fact',
    evidence: ['project-anden'],
    facts: [['nine', '9']],
  },
  {
    ask: 'List both of his certificates and who issued them',
    kind: 'fact',
    evidence: ['certificate-certified-kubernetes-administrator', 'certificate-web-accessibility-specialist'],
    facts: ['Linux Foundation', 'IAAP'],
  },
  {
    ask: 'who is Inés Barragán and what did she write about him',
    kind: 'fact',
    evidence: ['testimonial-ines-barragan'],
    facts: [['Risk', 'Cauce'], 'launch'],
  },
  {
    ask: 'between early 2013 and early 2015 he was where?',
    kind: 'fact',
    evidence: ['role-tesela-full-stack-developer'],
    facts: ['Tesela'],
  },
  {
    ask: 'and who did he write it with?',
    kind: 'fact',
    after: ['tell me about the paper on flood contours'],
    evidence: ['publication-flood-contours'],
    facts: ['Alicia Bengoa'],
  },
  {
    ask: 'what was his part in it',
    kind: 'fact',
    after: ['What is Vigía?'],
    evidence: ['project-vigia'],
    facts: [['pipeline', 'train graph', 'forecast']],
  },
  {
    ask: 'and the code, where can I read it?',
    kind: 'fact',
    after: ['Is Marea open source?'],
    evidence: ['project-marea'],
    facts: ['git.marea.example'],
  },
  {
    ask: 'what score did he graduate with',
    kind: 'fact',
    evidence: ['education-informatics-engineering'],
    facts: ['9.1'],
  },
  { ask: 'download?', kind: 'fact', evidence: [], facts: ['PDF'] },
  {
    ask: 'Who uses Pulso besides the engineers, and what did it change?',
    kind: 'fact',
    evidence: ['project-pulso'],
    facts: ['risk', ['50', '9']],
  },
  {
    ask: 'How many years of CQRS and event sourcing does the candidate bring?',
    kind: 'duration',
    evidence: ['skill-event-sourcing'],
    facts: [length('skill-event-sourcing')],
  },
  {
    ask: 'for how long?',
    kind: 'duration',
    after: ['did he work at Cooperativa Tesela?'],
    evidence: ['role-tesela-full-stack-developer'],
    facts: [length('employer-cooperativa-tesela')],
  },
  {
    ask: 'js, how many yrs',
    kind: 'duration',
    evidence: ['skill-typescript'],
    facts: [length('skill-typescript')],
  },
  {
    ask: 'how long has he held the principal title',
    kind: 'duration',
    evidence: ['role-cauce-principal-engineer-ledger'],
    facts: [[...length('role-cauce-principal-engineer-ledger'), '2023']],
  },
]
