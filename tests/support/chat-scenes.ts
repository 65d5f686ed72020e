import type { Locale } from '#lib/i18n/locales.ts'
import { answerChunks, type Scene } from './scripted-chat.ts'

const present = { start: '2023-03', end: null, isOpen: true }
const earlier = { start: '2020-08', end: '2023-02', isOpen: false }
const railway = { start: '2018-01', end: '2020-07', isOpen: false }

const role = (
  slug: string,
  locale: Locale,
  { title, by, period }: { title: string; by: string; period: typeof railway | typeof present },
) => ({
  kind: 'role',
  id: slug,
  anchor: `role-${slug}`,
  path: `/${locale}#role-${slug}`,
  title,
  by,
  period,
})

const project = (slug: string, locale: Locale, title: string, start: string) => ({
  kind: 'project',
  id: slug,
  anchor: `project-${slug}`,
  path: `/${locale}/projects/${slug}`,
  title,
  by: null,
  period: { start, end: null, isOpen: true },
})

/** What `skillEvidence` finds of PostgreSQL, in short. */
const evidence = (locale: Locale) => ({
  skills: [
    {
      ...{ kind: 'skill', id: 'postgresql', anchor: 'skill-postgresql', path: `/${locale}#skill-postgresql` },
      ...{ title: 'PostgreSQL', period: null, months: 166, ranges: [], isCurrent: true },
      roles: [
        role('cauce-principal-engineer-ledger', locale, {
          title: 'Principal Engineer, Ledger',
          by: 'Cauce',
          period: present,
        }),
        role('cauce-senior-engineer-payments-core', locale, {
          title: 'Senior Engineer, Payments Core',
          by: 'Cauce',
          period: earlier,
        }),
        role('ferrovia-senior-software-engineer', locale, {
          title: 'Senior Software Engineer',
          by: 'Ferrovía Austral',
          period: railway,
        }),
      ],
      projects: [
        project('marea', locale, 'Marea', '2022'),
        project('cauce-ledger', locale, 'Cauce Ledger', '2021-02'),
      ],
    },
  ],
  unknown: ['COBOL'],
})

const texts: Record<
  Locale,
  { question: string; text: string; next: string[]; silent: string; silence: string }
> = {
  en: {
    question: 'Has he run PostgreSQL at real scale?',
    text: 'Yes. He has used **PostgreSQL** in every role since 2013 [1]. At Cauce he owns a ledger on it that posts 2.1 million movements a day and closes in 40 seconds [2][3]. He also wrote Marea, an open idempotency proxy that eleven companies run in front of their own [4].',
    next: ['How was the migration done without downtime?', 'What does Marea do that a queue does not?'],
    silent: 'What salary does he expect?',
    silence:
      'No entry speaks of a salary, and I will not guess. What it says: principal roles from March 2027 [1].',
  },
  es: {
    question: '¿Usó PostgreSQL a gran escala?',
    text: 'Sí. Usa **PostgreSQL** en todos sus puestos desde 2013 [1]. En Cauce está a cargo de un libro mayor que registra 2,1 millones de movimientos por día y cierra en 40 segundos [2][3]. También escribió Marea, un proxy de idempotencia abierto que once empresas usan delante del suyo [4].',
    next: ['¿Cómo se hizo la migración sin cortes?', '¿Qué hace Marea que una cola no haga?'],
    silent: '¿Qué sueldo pretende?',
    silence:
      'Ninguna entrada habla de sueldo, y no voy a adivinar. Lo que dice: puestos principales desde marzo de 2027 [1].',
  },
  pt: {
    question: 'Ele já usou PostgreSQL em grande escala?',
    text: 'Sim. Ele usa **PostgreSQL** em todos os cargos desde 2013 [1]. Na Cauce cuida de um livro-razão que registra 2,1 milhões de movimentos por dia e fecha em 40 segundos [2][3]. Também escreveu o Marea, um proxy de idempotência aberto que onze empresas usam na frente do seu [4].',
    next: ['Como a migração foi feita sem parada?', 'O que o Marea faz que uma fila não faz?'],
    silent: 'Qual é a pretensão salarial dele?',
    silence:
      'Nenhuma entrada fala de salário, e eu não vou adivinhar. O que ele diz: vagas de nível principal a partir de março de 2027 [1].',
  },
}

export const questionIn = (locale: Locale): string => texts[locale].question
export const silentQuestionIn = (locale: Locale): string => texts[locale].silent

function citationsIn(locale: Locale) {
  const cite = (number: number, kind: 'skill' | 'role' | 'project', slug: string, title: string) => ({
    ...{ number, kind, title, anchor: `${kind}-${slug}`, years: '2021\u00a0– 2024' },
    url: kind === 'project' ? `/${locale}/projects/${slug}` : `/${locale}#${kind}-${slug}`,
  })
  return [
    cite(1, 'skill', 'postgresql', 'PostgreSQL'),
    cite(2, 'role', 'cauce-principal-engineer-ledger', 'Principal Engineer, Ledger'),
    cite(3, 'project', 'cauce-ledger', 'Cauce Ledger'),
    cite(4, 'project', 'marea', 'Marea'),
  ]
}

type Change = {
  end?: 'hold' | 'break'
  model?: 'embedded' | 'large'
  text?: string
  standIn?: 'budget' | 'failed'
}

/** An answer with evidence and four citations that the sample CV can light. */
export function evidentScene(locale: Locale, { end, model = 'embedded', text, standIn }: Change = {}): Scene {
  const chunks = answerChunks({
    text: text ?? texts[locale].text,
    citations: citationsIn(locale),
    tools: [{ name: 'skillEvidence', output: evidence(locale) }],
    next: { questions: texts[locale].next, contactPath: null },
    metadata: { exchangeId: 'exchange-1', language: locale, model, isAnswered: true, questionsLeft: 17 },
    isOpen: end !== undefined,
    ...(standIn ? { standIn: { reason: standIn } } : {}),
  })
  return end === undefined ? { chunks } : { chunks, end }
}

/** An answer that the CV does not give. */
export function silentScene(locale: Locale): Scene {
  const [first] = citationsIn(locale)
  return {
    chunks: answerChunks({
      text: texts[locale].silence,
      citations: first
        ? [{ ...first, url: `/${locale}#person`, anchor: 'person', title: 'Matías Iribarne', years: '' }]
        : [],
      next: { questions: texts[locale].next, contactPath: `/${locale}/contact` },
      metadata: {
        exchangeId: null,
        language: locale,
        model: 'embedded',
        isAnswered: false,
        questionsLeft: 16,
      },
    }),
  }
}
