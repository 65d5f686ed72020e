import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import { locales } from '#lib/i18n/locales.ts'
import { alternativesTo } from '../language/concepts/alternatives.ts'
import type { ToolContext } from '../tools/found.ts'
import { type Call, callsOf } from './calls.ts'
import { compose } from './compose/compose.ts'
import { withDocument } from './compose/document.ts'
import type { Answer, Writer } from './compose/writer.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import type { Phrases } from './phrases/phrases.ts'
import { pt } from './phrases/pt.ts'
import { hitsOf, questionsOf, resultsOf } from './prompt.ts'
import { choosePlan } from './understand/choose-plan.ts'
import { resolveFollowUp } from './understand/follow-up.ts'
import type { Plan, Reading } from './understand/plan.ts'
import { readQuestion } from './understand/read-question.ts'
import { isBetterFound } from './understand/second-opinion.ts'

const phrases: Record<string, Phrases> = { en, es, pt }
const maxTurns = 4
const asksFigure =
  /\b(how (many|much|long|far|fast|big)|number of|results?|achiev\w+|impact|cuant[oa]s?|result\w+|logr\w+|impacto|consigui\w+|conseguiu|quant[oa]s?|alcanc\w+)\b/

/** What asks for more than a yes, in any of the languages; a name alone asks for nothing in particular. */
const asksMore =
  /\b(how|what|which|when|where|who|why|since|tell|list|show|cuant[oa]s?|que|cual(es)?|cuando|donde|quien|como|desde|conta\w*|mostra\w*|quant[oa]s?|qual|quais|quando|onde|quem|mostr\w+)\b|^\S+$/

/** The last question, with what it leans on from those before it. */
function readConversation(questions: readonly string[], { entries, cv, now }: ToolContext): Reading {
  const context = { entries, locale: cv.locale, now }
  const [last = '', ...earlier] = questions.slice(-maxTurns).reverse()
  const before = earlier
    .reverse()
    .reduce<Reading | null>(
      (previous, question) => resolveFollowUp(readQuestion(question, context), previous, entries),
      null,
    )
  return resolveFollowUp(readQuestion(last, context), before, entries)
}

function writerOf({ cv, entries, now }: ToolContext, reading: Reading): Writer {
  const say = phrases[cv.locale] ?? en
  const name = cv.person.name?.split(' ')[0] ?? say.person
  const others = reading.words.flatMap(word => locales.flatMap(into => alternativesTo(word, cv.locale, into)))
  return {
    cv,
    entries,
    now,
    say,
    name,
    words: reading.words,
    others,
    asksFigure: asksFigure.test(reading.plain),
    asksWhether: !asksMore.test(reading.plain.trim()),
  }
}

/** What to do next about a conversation: call tools, or answer from what they returned. */
export type Step = { calls: Call[] } | { answer: Answer }

export function takeStep(prompt: LanguageModelV4Prompt, context: ToolContext): Step {
  const reading = readConversation(questionsOf(prompt), context)
  const plan = choosePlan(reading, context.entries)
  const calls = callsOf(plan, reading, context)
  const results = resultsOf(prompt)
  if (results === null && calls.length > 0) return { calls }
  const byAnchor = new Map(context.entries.map(entry => [entry.anchor, entry]))
  const hits = hitsOf(results?.get('searchCv')).flatMap(({ anchor, ...hit }) => {
    const entry = byAnchor.get(anchor)
    return entry ? [{ entry, ...hit }] : []
  })
  const chosen: Plan = isBetterFound(plan, reading, hits) ? { kind: 'search' } : plan
  const writer = writerOf(context, reading)
  return { answer: withDocument(compose(chosen, reading, hits, writer), chosen, { reading, hits, writer }) }
}
