import type { Locale } from '#lib/i18n/locales.ts'
import type { Answer } from '#lib/nexus/answer/answer.ts'
import type { Question } from './question.ts'
import { says } from './wording.ts'

/** What an answer was worth, each from 0 to 1; null where the question does not ask for it. */
export type Marks = {
  recall: number | null
  facts: number | null
  refusal: number | null
  language: number
  citations: number | null
}

export const measures = ['recall', 'facts', 'refusal', 'language', 'citations'] as const
export type Measure = (typeof measures)[number]

const citedFirst = 5

const holds = (text: string, fact: string | string[]) => [fact].flat().some(wording => says(text, wording))

/** The text as it is read: the numbers of citations are no part of it. */
const readable = ({ text }: Answer) => text.replace(/\s?\[\d+\]/g, '')

function recallOf({ evidence, isSilent }: Question, { citations }: Answer): number | null {
  if (evidence.length === 0 || isSilent) return null
  const first = citations.slice(0, citedFirst).map(({ anchor }) => anchor)
  return evidence.filter(anchor => first.includes(anchor)).length / evidence.length
}

/** All of them or none: half an answer is a wrong one. */
function factsOf({ facts, never = [] }: Question, answer: Answer): number | null {
  if (facts.length === 0 && never.length === 0) return null
  const text = readable(answer)
  return Number(facts.every(fact => holds(text, fact)) && !never.some(wording => says(text, wording)))
}

/** `anchors` are those of every public entry. */
export function mark(
  question: Question,
  answer: Answer,
  asked: { locale: Locale; anchors: Set<string> },
): Marks {
  const { citations } = answer
  const resolved = citations.filter(({ anchor }) => asked.anchors.has(anchor)).length
  return {
    recall: recallOf(question, answer),
    facts: factsOf(question, answer),
    refusal: question.isSilent ? Number(!answer.isAnswered) : null,
    language: Number(answer.language === asked.locale),
    citations: citations.length === 0 ? null : resolved / citations.length,
  }
}

/** The mean of a measure over the questions that ask for it; 1 where none does. */
export function meanOf(all: readonly Marks[], measure: Measure): number {
  const values = all.flatMap(marks => marks[measure] ?? [])
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}
