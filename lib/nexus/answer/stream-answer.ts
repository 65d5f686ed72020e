import { generateId } from 'ai'
import { chatProblems } from '#lib/i18n/texts/chat-problems.ts'
import { answerPace, type Pace } from '#lib/limits.ts'
import { reasonOf } from '#lib/reason.ts'
import { stopping } from '#lib/stopping.ts'
import type { ChatMetadata, StandIn } from '../chat-message.ts'
import { embeddedModel } from '../embedded/model.ts'
import type { ChosenModel } from '../models/choose-model.ts'
import { BudgetSpentError } from '../models/within-budget.ts'
import { suggestQuestions } from '../suggestions/suggest.ts'
import { type Asked, type ChatChunk, questionsIn } from './answer.ts'
import { Citations, knownOf, pathIn } from './citations.ts'
import { type Ground, urlsIn } from './ground.ts'
import { instructionsFor } from './instructions.ts'
import { materialFor } from './material.ts'
import { type Scene, type Spoken, speak } from './speak.ts'

/** `standIn` says why the embedded model answers although another is configured. */
export type Run = {
  asked: Asked
  ground: Ground
  chosen: ChosenModel
  standIn?: StandIn | null
  questionsLeft?: number
  /** Aborted when nobody listens any more. */
  signal: AbortSignal
  pace?: Pace
}

const nextCount = 3

type Told = Pick<Spoken, 'isSilent'> & { model: 'embedded' | 'large' }

const metadata = (messageMetadata: ChatMetadata): ChatChunk => ({ type: 'message-metadata', messageMetadata })

function* sayUnavailable({ asked }: Run): Generator<ChatChunk> {
  const id = 'fault'
  yield { type: 'text-start', id }
  yield { type: 'text-delta', id, delta: chatProblems(asked.language).unavailable }
  yield { type: 'text-end', id }
}

async function* tellEmbedded(run: Run, scene: Scene): AsyncGenerator<ChatChunk, Told> {
  const pace = run.pace ?? answerPace
  const speaker = { name: 'embedded' as const, model: embeddedModel(run.ground), pace }
  const { isSilent, fault } = yield* speak(scene, speaker, run.signal)
  if (fault === null || run.signal.aborted) return { isSilent, model: 'embedded' }
  console.warn('The embedded model could not answer:', reasonOf(fault.cause))
  yield* sayUnavailable(run)
  return { isSilent: true, model: 'embedded' }
}

/** The configured model; when it fails the embedded one goes on in the same message. */
async function* tell(run: Run, scene: Scene): AsyncGenerator<ChatChunk, Told> {
  const { chosen, ground, signal } = run
  if (run.standIn) yield { type: 'data-standIn', data: { reason: run.standIn } }
  if (chosen.kind === 'embedded') return yield* tellEmbedded(run, scene)
  const instructions = instructionsFor(ground, await materialFor(run.asked.question, ground))
  const speaker = { name: 'large' as const, model: chosen.model, instructions, pace: run.pace ?? answerPace }
  const spoken = yield* speak(scene, speaker, AbortSignal.any([signal, stopping().signal]))
  if (spoken.fault === null || signal.aborted) return { ...spoken, model: 'large' }
  const isSpent = spoken.fault.cause instanceof BudgetSpentError
  if (!isSpent) console.warn('The model failed; the embedded one goes on:', reasonOf(spoken.fault.cause))
  yield { type: 'data-standIn', data: { reason: isSpent ? 'budget' : 'failed' } }
  if (!spoken.hasText) yield metadata({ model: 'embedded' })
  const told = yield* tellEmbedded(run, scene)
  return spoken.hasText ? { ...told, model: 'large' } : told
}

function nextChunk({ asked, ground }: Run, { isSilent }: Told): ChatChunk {
  const before = [...questionsIn(asked.earlier), asked.question]
  const questions = suggestQuestions(ground.cv, nextCount, before)
  const contactPath = isSilent ? pathIn(`/${asked.language}/contact`, asked.locale) : null
  return { type: 'data-next', data: { questions, contactPath } }
}

/**
 * One answer as the chunks of a UI message, from `start` to `finish`; without the latter when the visitor left.
 * It knows nothing of limits and stores nothing.
 */
export async function* streamAnswer(run: Run): AsyncGenerator<ChatChunk> {
  const { asked, ground, chosen, questionsLeft } = run
  const { language, locale } = asked
  const known = knownOf(ground.entries, urlsIn(ground.cv))
  const citations = new Citations(ground.entries, { page: locale, language })
  const left = questionsLeft === undefined ? {} : { questionsLeft }
  const messageMetadata = { language, model: chosen.kind, ...left }
  yield { type: 'start', messageId: generateId(), messageMetadata }
  const told = yield* tell(run, { asked, ground, known, citations })
  if (run.signal.aborted) return
  yield nextChunk(run, told)
  const { model, isSilent } = told
  yield { type: 'finish', finishReason: 'stop', messageMetadata: { model, isAnswered: !isSilent } }
}
