import type { Database } from '#db/database.ts'
import { findPublicRows } from '#db/queries/public-cv.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Pace } from '#lib/limits.ts'
import { conversationLanguage } from '../language/detect.ts'
import type { ChosenModel } from '../models/choose-model.ts'
import { type Answer, type ChatChunk, questionsIn, type Turn } from './answer.ts'
import { emptyAnswer, fold } from './fold.ts'
import { groundOf } from './ground.ts'
import { streamAnswer } from './stream-answer.ts'

/** All pieces of a stream as the answer they make. */
export async function collect(chunks: AsyncIterable<ChatChunk>, language: Locale): Promise<Answer> {
  const answer = emptyAnswer(language)
  for await (const chunk of chunks) fold(answer, chunk)
  return answer
}

type Question = {
  db: Database
  chosen: ChosenModel
  question: string
  earlier?: readonly Turn[]
  /** The page's language: a question that shows no language of its own is answered in it. */
  locale: Locale
  /** Open roles and projects last until then. */
  now: Date
  pace?: Pace
}

/** Answers a question from the CV in `db` without limits, budget or memory. Throws where there is no CV. */
export async function answerQuestion({ db, chosen, question, earlier = [], locale, now, ...rest }: Question) {
  const rows = await findPublicRows(db)
  if (rows === undefined) throw new Error('There is no CV in this database.')
  const language = conversationLanguage(question, questionsIn(earlier), locale)
  const ground = groundOf({ rows, language, now, db })
  const asked = { question, earlier, locale, language }
  const { signal } = new AbortController()
  return collect(streamAnswer({ asked, ground, chosen, signal, ...rest }), language)
}
