import type { Locale } from '#lib/i18n/locales.ts'
import { locales } from '#lib/i18n/locales.ts'
import type { Outcome } from './ask-all.ts'
import { type Measure, meanOf, measures } from './score.ts'

/** What the embedded model has to reach; a large one is only measured. */
export const bars: Record<Measure, number> = {
  recall: 0.95,
  facts: 0.9,
  refusal: 0.95,
  language: 1,
  citations: 1,
}
export const heldOutFacts = 0.85

type Row = { name: string; outcomes: Outcome[] }

const of = (locale: Locale, outcomes: readonly Outcome[]) => outcomes.filter(one => one.locale === locale)

/** All, each language, and the third that was kept aside. */
export function rowsOf(outcomes: readonly Outcome[]): Row[] {
  return [
    { name: 'all', outcomes: [...outcomes] },
    ...locales.map(locale => ({ name: locale, outcomes: of(locale, outcomes) })),
    { name: 'kept aside', outcomes: outcomes.filter(({ isHeldOut }) => isHeldOut) },
  ]
}

export const scoreOf = ({ outcomes }: Row, measure: Measure) =>
  meanOf(
    outcomes.map(({ marks }) => marks),
    measure,
  )

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The scores as a table, beside their bars. */
export function table(outcomes: readonly Outcome[]): string {
  const line = (cells: string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')
  const scores = rowsOf(outcomes).map(row =>
    line([
      row.name,
      String(row.outcomes.length),
      ...measures.map(measure => scoreOf(row, measure).toFixed(3)),
    ]),
  )
  const time = median(outcomes.map(({ milliseconds }) => milliseconds)).toFixed(0)
  return [
    line(['', 'questions', ...measures]),
    ...scores,
    line(['bar', '', ...measures.map(measure => bars[measure].toFixed(3))]),
    `An answer took ${time} ms (median).`,
  ].join('\n')
}

/** What was wrong with an answer, in one paragraph. */
export function describeFault({ cv, locale, question, answer, marks }: Outcome): string {
  const wrong = measures.filter(measure => marks[measure] !== null && marks[measure] < 1)
  const cited = answer.citations.map(({ anchor }) => anchor).join(' ')
  return [
    `[${cv} ${locale} ${question.kind}] ${[...(question.after ?? []), question.ask].join(' / ')}`,
    `  wrong: ${wrong.join(', ')}; expected ${JSON.stringify(question.facts)} ${question.evidence.join(' ')}${question.isSilent ? ' SILENT' : ''}`,
    `  cited: ${cited}`,
    `  ${answer.isAnswered ? '' : '(silent) '}${answer.text.replace(/\n+/g, ' | ')}`,
  ].join('\n')
}

export const isFaulty = ({ marks }: Outcome) =>
  measures.some(measure => marks[measure] !== null && marks[measure] < 1)
