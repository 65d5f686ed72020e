import { type ProjectContent, same } from '../content.ts'
import { cauce } from '../employers/cauce.ts'

export const cauceLedger: ProjectContent = {
  slug: 'cauce-ledger',
  employer: cauce.slug,
  title: same('Cauce Ledger'),
  summary: {
    en: 'A double-entry ledger on PostgreSQL that refuses to be wrong: every movement balances inside one transaction, and the day closes in 40 seconds while payments keep flowing.',
    es: 'Un libro mayor de partida doble sobre PostgreSQL que se niega a equivocarse: cada movimiento cierra dentro de una sola transacción y el día termina en 40 segundos, sin frenar los pagos.',
    pt: 'Um livro-razão de partidas dobradas sobre PostgreSQL que se recusa a errar: cada lançamento fecha dentro de uma única transação e o dia termina em 40 segundos, sem parar os pagamentos.',
  },
  description: {
    en: `## The problem

The previous core closed at night. For three hours nobody could say how much money was in an account, and every mistake was found the next morning, when it had already travelled to another bank.

The cooperatives were asking for payments at any hour. We were asking for something simpler: to look at a balance and believe it.

## What I did

I defined an event model with a single rule: what does not balance is not written. Then I wrote that model in TLA+, and the checker found two races that credited an account twice. We fixed them before the code existed.

We moved 11 million accounts in batches, with both books running side by side for fourteen weeks and a comparison every minute. There was no maintenance window.

That comparison grew into a project of its own: [Pulso](/en/projects/pulso).

## What changed

| Measure | Before | Now |
|---|---|---|
| Close of the day | 3 h 10 min | 40 s |
| Movements per day | 0.4 M | 2.1 M |
| Duplicates per week | 31 | 0 |`,
    es: `## El problema

El núcleo anterior cerraba de noche. Durante tres horas nadie podía saber cuánta plata había en una cuenta, y cada error se encontraba a la mañana siguiente, cuando ya había viajado a otro banco.

Las cooperativas pedían pagos a toda hora. Nosotros pedíamos algo más simple: poder mirar un saldo y creerle.

## Qué hice

Definí un modelo de eventos con una sola regla: lo que no balancea no se escribe. Después escribí ese modelo en TLA+ y el verificador encontró dos carreras que acreditaban dos veces. Las arreglamos antes de que existiera el código.

Migramos 11 millones de cuentas por tandas, con los dos libros corriendo en paralelo durante catorce semanas y una comparación por minuto. No hubo ventana de mantenimiento.

La comparación por minuto terminó siendo un proyecto propio: [Pulso](/es/projects/pulso).

## Qué cambió

| Medida | Antes | Ahora |
|---|---|---|
| Cierre del día | 3 h 10 min | 40 s |
| Movimientos por día | 0,4 M | 2,1 M |
| Duplicados por semana | 31 | 0 |`,
    pt: `## O problema

O núcleo anterior fechava de noite. Durante três horas ninguém sabia dizer quanto dinheiro havia numa conta, e cada erro só aparecia na manhã seguinte, quando já tinha ido parar em outro banco.

As cooperativas queriam pagamentos a qualquer hora. Nós queríamos algo mais simples: olhar um saldo e poder confiar nele.

## O que eu fiz

Defini um modelo de eventos com uma única regra: o que não fecha não é gravado. Depois escrevi esse modelo em TLA+, e o verificador encontrou duas condições de corrida que creditavam em dobro. Corrigimos as duas antes de existir código.

Migramos 11 milhões de contas em ondas, com os dois livros rodando em paralelo por catorze semanas e uma comparação por minuto. Não houve janela de manutenção.

Essa comparação acabou virando um projeto à parte, o [Pulso](/pt/projects/pulso).

## O que mudou

| Medida | Antes | Agora |
|---|---|---|
| Fechamento do dia | 3 h 10 min | 40 s |
| Lançamentos por dia | 0,4 mi | 2,1 mi |
| Duplicidades por semana | 31 | 0 |`,
  },
  highlights: {
    en: [
      '2.1 million movements a day',
      'Daily close from 3 h 10 min to 40 s',
      'No duplicate transfer since May 2022',
    ],
    es: [
      '2,1 millones de movimientos por día',
      'Cierre diario: de 3 h 10 min a 40 s',
      'Sin duplicados desde mayo de 2022',
    ],
    pt: [
      '2,1 milhões de lançamentos por dia',
      'Fechamento diário: de 3 h 10 min para 40 s',
      'Nenhuma transferência duplicada desde maio de 2022',
    ],
  },
  contribution: {
    en: 'Design and technical lead',
    es: 'Diseño y conducción técnica',
    pt: 'Projeto e liderança técnica',
  },
  team: { en: '5 people', es: '5 personas', pt: '5 pessoas' },
  url: 'https://iribarne.example/talks/closing-the-day',
  repositoryUrl: 'https://git.cauce.example/ledger-model',
  startedOn: '2021-05',
  featured: true,
  skills: [
    'go',
    'postgresql',
    'kafka',
    'tla-plus',
    'double-entry-ledgers',
    'idempotency',
    'event-sourcing',
    'grpc',
    'sql',
    'system-design',
  ],
}
