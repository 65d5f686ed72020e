import { lengthsOf } from '../expected.ts'
import type { Question } from '../question.ts'

const length = lengthsOf('sample', 'pt')

export const moreSamplePt1: Question[] = [
  { ask: 'e Rust?', kind: 'fact', evidence: ['skill-rust'], facts: ['Rust'] },
  {
    ask: 'Me passa os links dele, GitHub e LinkedIn',
    kind: 'fact',
    evidence: ['link-github', 'link-linkedin'],
    facts: ['github.example/iribarne-sample', 'linkedin.example/in/iribarne-sample'],
  },
  {
    ask: 'fuso horário',
    kind: 'fact',
    evidence: ['person'],
    facts: [['Buenos Aires', 'Buenos_Aires', 'UTC-3', 'UTC−3', 'GMT-3']],
  },
  { ask: 'já usou valkey ou redis', kind: 'fact', evidence: ['skill-redis'], facts: ['Redis'] },
  {
    ask: 'Queria saber se o Matías já mexeu com métodos formais, model checking e afins',
    kind: 'fact',
    evidence: ['skill-tla-plus'],
    facts: ['TLA+'],
  },
  {
    ask: 'desde que ano ele usa postgres',
    kind: 'fact',
    evidence: ['skill-postgresql'],
    facts: ['2013'],
  },
  {
    ask: 'Quando foi a última vez que trabalhaste com PostGIS?',
    kind: 'fact',
    evidence: ['skill-postgis'],
    facts: ['2017'],
  },
  {
    ask: 'Em quais projetos entrou Kafka?',
    kind: 'fact',
    evidence: ['project-cauce-ledger', 'project-vigia'],
    facts: ['Cauce Ledger', 'Vigía'],
  },
  {
    ask: 'saca de partidas dobradas?',
    kind: 'fact',
    evidence: ['skill-double-entry-ledgers'],
    facts: ['Partidas dobradas'],
  },
  {
    ask: 'ele topa começar em janeiro do ano que vem?',
    kind: 'fact',
    evidence: ['person'],
    facts: [['março de 2027', 'mar. de 2027', 'mar. 2027', 'março 2027']],
  },
  {
    ask: 'quantos certificados, e quais',
    kind: 'fact',
    evidence: ['certificate-certified-kubernetes-administrator', 'certificate-web-accessibility-specialist'],
    facts: ['Certified Kubernetes Administrator', 'Web Accessibility Specialist'],
  },
  { ask: 'helm / kube', kind: 'fact', evidence: ['skill-kubernetes'], facts: ['Kubernetes'] },
  { ask: 'maplibre', kind: 'fact', evidence: ['skill-maplibre'], facts: ['MapLibre'] },
  {
    ask: 'O que você conseguiu como engenheiro principal?',
    kind: 'fact',
    evidence: ['role-cauce-principal-engineer-ledger'],
    facts: [['40 segundos', '2,1 milhões', 'TLA+']],
  },
  {
    ask: 'liste as palestras e os artigos do Iribarne',
    kind: 'fact',
    evidence: [
      'publication-closing-the-day',
      'publication-model-before-migrating',
      'publication-five-requests-one-effect',
    ],
    facts: ['Fechar o dia em quarenta segundos', 'Cinco requisições, um efeito'],
  },
  {
    ask: 'em meados de 2014 onde é que ele estava',
    kind: 'fact',
    evidence: ['role-tesela-full-stack-developer'],
    facts: ['Tesela'],
  },
  {
    ask: 'quanto tempo dura?',
    kind: 'fact',
    after: ['me fala da palestra sobre fechar o dia'],
    evidence: ['publication-closing-the-day'],
    facts: ['28'],
  },
  {
    ask: 'e o espanhol?',
    kind: 'fact',
    after: ['qual é o nível de português dele?'],
    evidence: ['language-spanish'],
    facts: ['nativo'],
  },
  {
    ask: 'quantas pessoas tinha a equipa?',
    kind: 'fact',
    after: ['O que é o Andén?', 'e foi feito com que tecnologias?'],
    evidence: ['project-anden'],
    facts: [['4', 'quatro']],
  },
  {
    ask: 'Qual foi o tema do trabalho de conclusão de curso?',
    kind: 'fact',
    evidence: ['education-informatics-engineering'],
    facts: ['curvas de inundação'],
  },
  {
    ask: 'Dou aulas numa universidade em Lisboa e queria que os meus alunos ouvissem histórias verdadeiras de projetos que correram mal. Disseram-me que ele guarda um arquivo disso: quantos relatos são?',
    kind: 'fact',
    evidence: ['project-sobremesa'],
    facts: ['74'],
  },
  {
    ask: 'quem é Rubén Otaño e de onde ele conhece o Matías',
    kind: 'fact',
    evidence: ['testimonial-ruben-otano'],
    facts: ['Ferrovía Austral'],
  },
  {
    ask: 'há quantos anos mexe com linux',
    kind: 'duration',
    evidence: ['skill-linux'],
    facts: [length('skill-linux')],
  },
  {
    ask: 'Quantos anos o candidato tem de D3.js?',
    kind: 'duration',
    evidence: ['skill-d3'],
    facts: [length('skill-d3')],
  },
  {
    ask: 'por quanto tempo?',
    kind: 'duration',
    after: ['ele já trabalhou numa ferrovia?'],
    evidence: ['role-ferrovia-senior-software-engineer', 'role-ferrovia-software-engineer'],
    facts: [length('employer-ferrovia-austral')],
  },
  {
    ask: 'faz quanto tempo que usa TLA+',
    kind: 'duration',
    evidence: ['skill-tla-plus'],
    facts: [[...length('skill-tla-plus'), '2021']],
  },
]
